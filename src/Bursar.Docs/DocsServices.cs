using Bursar.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Docs;

/// <summary>How a server offers the documentation.</summary>
public static class DocsServices
{
    /// <summary>Adds what the pages need.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="comments">Reads the documentation of the code when it is asked for.</param>
    public static IServiceCollection AddDocs(this IServiceCollection services, Func<DocComments> comments)
        => services.TryAddFace().AddSingleton(_ => comments()).AddSingleton(from => new DocsSite(
            from.GetServices<ApiReference>, from.GetRequiredService<DocComments>, from.GetRequiredService<Face>()));

    /// <summary>Maps everything that is served.</summary>
    public static IEndpointRouteBuilder MapDocs(this IEndpointRouteBuilder endpoints) => DocsSite.Map(endpoints);
}
