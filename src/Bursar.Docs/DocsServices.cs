using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Docs;

/// <summary>How a server offers the documentation.</summary>
public static class DocsServices
{
    /// <summary>
    /// Adds what the pages need. With <see cref="TryOptions"/> among the services, operations can be tried on their pages.
    /// </summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="comments">Reads the documentation of the code when it is asked for.</param>
    public static IServiceCollection AddDocs(this IServiceCollection services, Func<DocComments> comments)
        => services.TryAddFace().AddSingleton(_ => comments()).AddSingleton(from => new DocsSite(
            from.GetServices<ApiReference>, from.GetRequiredService<DocComments>, from.GetRequiredService<Face>(), DeskOf(from)));

    private static TryDesk? DeskOf(IServiceProvider from) => from.GetService<TryOptions>() is { } options
        ? new(options, from.GetRequiredService<ILedger>(), from.GetService<CallList>())
        : null;

    /// <summary>Maps everything that is served.</summary>
    public static IEndpointRouteBuilder MapDocs(this IEndpointRouteBuilder endpoints) => DocsSite.Map(endpoints);
}
