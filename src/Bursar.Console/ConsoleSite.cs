using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.WebConsole;

/// <summary>
/// The console, <c>/console</c>: pages rendered on the server, which work without any script. The host provides an
/// <see cref="ILedger"/>, an <see cref="IOfferForm"/> for each dialect, an <see cref="ISecretBox"/>,
/// a <see cref="TimeProvider"/> and logging.
/// </summary>
public static class ConsoleSite
{
    private const string Name = "console";

    /// <summary>The path of the overview; every page lies below it.</summary>
    public const string Root = "/console";

    /// <summary>Adds the services and the settings, bound to the section <see cref="ConsoleOptions.Section"/>.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="provider">The institution's provider of sign-ins; null for none.</param>
    public static IServiceCollection AddConsole(
        this IServiceCollection services, IConfiguration configuration, ProviderOptions? provider = null)
    {
        if (provider is not null) services.AddSingleton(provider);
        services.AddOptions<ConsoleOptions>().Bind(configuration.GetSection(ConsoleOptions.Section)).ValidateOnStart();
        return services.TryAddFace().AddSingleton<ConsoleServices>();
    }

    /// <summary>Leads a browser that asks for <c>/</c> to the console; what programs send there is MTurk's.</summary>
    public static IApplicationBuilder UseConsoleWelcome(this IApplicationBuilder server) => server.Use(next => http =>
    {
        if (!IsBrowserAtRoot(http.Request)) return next(http);
        http.Response.Redirect(Root);
        return Task.CompletedTask;
    });

    /// <summary>Maps every page.</summary>
    public static IEndpointRouteBuilder MapConsole(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider.GetRequiredService<ConsoleServices>();
        foreach (var page in ConsolePages.All)
            endpoints.MapMethods(Root + page.Path, MethodsOf(page), new ConsoleEndpoint(services, page).Handle)
                .WithOperation(Name, page.Name);
        endpoints.MapGet(Asset.Style.Path, Asset.Style.WriteAsync).WithOperation(Name, "style");
        endpoints.MapGet(Asset.Script.Path, Asset.Script.WriteAsync).WithOperation(Name, "script");
        endpoints.MapGet(Asset.Passkey.Path, Asset.Passkey.WriteAsync).WithOperation(Name, "passkey script");
        endpoints.Map(Root + "/{**rest}", new ConsoleEndpoint(services, ConsolePages.Unknown).Handle)
            .WithOperations(Name, _ => null);
        return endpoints;
    }

    private static bool IsBrowserAtRoot(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && request.Path == "/"
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static string[] MethodsOf(ConsolePage page) => page.Method == "GET" ? ["GET", "HEAD"] : [page.Method];
}
