using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>Our own API, <c>/bursar/v1</c>: what the command line and an operator's programs speak.</summary>
public static class ApiDialect
{
    private const string Name = "bursar";

    /// <summary>The path that all others begin with.</summary>
    internal const string Root = "/bursar/v1";

    /// <summary>
    /// Adds what the endpoints need beside <see cref="ILedger"/>, <see cref="TimeProvider"/> and <see cref="ISecretBox"/>, and,
    /// in sandbox mode, <see cref="IMovableClock"/>.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="operatorToken">SHA-256 of the one token that is admitted.</param>
    public static IServiceCollection AddBursarApi(this IServiceCollection services, Digest operatorToken) => services.AddSingleton(from => new ApiServices(
        from.GetRequiredService<ILedger>(),
        from.GetRequiredService<TimeProvider>(),
        from.GetService<IMovableClock>(),
        from.GetRequiredService<ISecretBox>(),
        operatorToken,
        new EventStreams(from.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping),
        from.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiDialect).FullName!)));

    /// <summary>
    /// Maps every operation, and an error of this API for whatever else comes below its root: 405 where the path has other
    /// methods, else 404.
    /// </summary>
    public static IEndpointRouteBuilder MapBursarApi(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider.GetRequiredService<ApiServices>();
        foreach (var path in ApiOperations.All.GroupBy(operation => Root + operation.Path, StringComparer.Ordinal))
        {
            foreach (var operation in path)
                endpoints.MapMethods(path.Key, [operation.Method], Handler(operation.Answer)).WithOperation(Name, operation.Name);
            MapRest(path.Key, string.Join(", ", path.Select(operation => operation.Method)));
        }
        MapRest(Root + "/{**rest}", allow: "");
        return endpoints;

        void MapRest(string path, string allow)
            => endpoints.Map(path, Handler(call => ValueTask.FromResult(WrongRoute(call, allow)))).WithOperations(Name, _ => null);

        RequestDelegate Handler(Func<ApiCall, ValueTask<ApiAnswer>> answer) => new ApiEndpoint(services, answer).Handle;
    }

    private static ApiAnswer WrongRoute(ApiCall call, string allow)
    {
        var request = call.Context.Request;
        return allow.Length == 0
            ? ApiError.NotFound("path", request.Path)
            : (ApiAnswer)ApiError.Of(ApiErrorCode.MethodNotAllowed, $"{request.Path} allows {allow}, not {request.Method}.") with { Allow = allow };
    }
}
