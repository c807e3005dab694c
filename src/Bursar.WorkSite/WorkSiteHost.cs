using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar.WorkSite;

/// <summary>The participants' site: at an address of its own, because task pages append paths to its bare origin.</summary>
public static class WorkSiteHost
{
    private const string Name = "work";

    /// <summary>
    /// Adds the services that the pages need. The host also registers <see cref="ILedger"/>, <see cref="TimeProvider"/>, an
    /// <see cref="ISecretBox"/>, a <see cref="Face"/>, logging and an <see cref="ITaskForm"/> for each dialect; and an
    /// <see cref="IMailer"/> if mail can be sent.
    /// </summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="options">What the operator decided.</param>
    public static IServiceCollection AddWorkSite(this IServiceCollection services, WorkOptions options)
        => services.AddSingleton(from => new SignInDesk(
            new(Site.WorkSite, "bursar-work", "/") { Lifetime = Session.MaxLifetime, Idle = Session.MaxLifetime },
            from.GetRequiredService<ILedger>(),
            from.GetRequiredService<TimeProvider>(),
            from.GetRequiredService<Face>()))
        .AddPostbox(options)
        .AddProvider(options)
        .AddSingleton(from => new MailDesk(
            from.GetRequiredService<ILedger>(),
            from.GetRequiredService<TimeProvider>(),
            from.GetRequiredService<ISecretBox>(),
            options,
            from.GetService<Postbox>()))
        .AddSingleton(from => new WorkServices(
            from.GetRequiredService<ILedger>(),
            from.GetRequiredService<TimeProvider>(),
            [.. from.GetServices<ITaskForm>()],
            from.GetRequiredService<ISecretBox>(),
            options,
            from.GetRequiredService<SignInDesk>(),
            from.GetRequiredService<MailDesk>(),
            from.GetRequiredService<Face>(),
            new PageRenderer(from, from.GetRequiredService<ILoggerFactory>()),
            from.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WorkSiteHost).FullName!))
        {
            Provider = from.GetService<ProviderAccounts>(),
        });

    /// <summary>Maps every page, and any other path to a page that says that there is nothing.</summary>
    public static void MapWorkSite(this WebApplication site)
    {
        var services = site.Services.GetRequiredService<WorkServices>();
        site.Use(OneSlashAsync);
        site.Use(SetHeadersAsync);
        site.Use(SetLanguageAsync);
        foreach (var operation in WorkOperations.All)
        {
            string[] methods = operation.Method == "GET" ? ["GET", "HEAD"] : [operation.Method];
            site.MapMethods(operation.Path, methods, new WorkEndpoint(services, operation).Handle)
                .WithOperation(Name, operation.Name);
        }
        site.MapGet("/assets/{name}", SiteFiles.AnswerAsync).WithOperation(Name, "GET /assets");
        var nothing = new WorkOperation(
            "*", "/{**path}", _ => ValueTask.FromResult(WorkAnswer.Say(Message.NotFound, StatusCodes.Status404NotFound)))
        {
            Access = Access.Anyone,
        };
        site.MapFallback("{**path}", new WorkEndpoint(services, nothing).Handle).WithOperations(Name, _ => null);
    }

    private static IServiceCollection AddPostbox(this IServiceCollection services, WorkOptions options) => options.SendsMail
        ? services.AddSingleton<Postbox>().AddHostedService(from => from.GetRequiredService<Postbox>())
        : services;

    private static IServiceCollection AddProvider(this IServiceCollection services, WorkOptions options)
    {
        if (options.Provider is not { } provider) return services;
        var origins = new Origins(options.Address, options.ContentAddress);
        var rules = new ProviderRules(
            "work site provider", AskProvider.Path, (request, path) => $"{origins.SiteOf(request)}{path}");
        return services.AddSingleton(from => new ProviderDesk(
            provider,
            rules,
            from.GetRequiredService<ISecretBox>(),
            from.GetRequiredService<TimeProvider>(),
            from.GetRequiredService<ILoggerFactory>()))
        .AddSingleton(from => new ProviderAccounts(
            from.GetRequiredService<ProviderDesk>(),
            from.GetRequiredService<ILedger>(),
            from.GetRequiredService<TimeProvider>(),
            from.GetRequiredService<ISecretBox>(),
            from.GetRequiredService<MailDesk>(),
            options.Key));
    }

    /// <summary>
    /// Pages join <c>turkSubmitTo</c> and a path that begins with a slash, some with another slash between them: the same form is
    /// then sent to the right address.
    /// </summary>
    private static Task OneSlashAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.Value is not ['/', '/', ..] path) return next(http);
        http.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        http.Response.Headers.Location = $"/{path.TrimStart('/')}{http.Request.QueryString}";
        return Task.CompletedTask;
    }

    private static async Task SetLanguageAsync(HttpContext http, RequestDelegate next)
    {
        Language.Current = Language.Of(http.Request, Texts.Languages);
        await next(http);
    }

    private static Task SetHeadersAsync(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        // Not stricter: the pages of tasks open windows that talk to them.
        headers["Cross-Origin-Opener-Policy"] = "same-origin-allow-popups";
        headers.Vary = "Accept-Language";
        return next(http);
    }
}
