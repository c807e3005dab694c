using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>Bursar's own API, <c>/bursar/v1</c>, used by the command line and by operators' programs.</summary>
public static class ApiDialect
{
    private const string Name = "bursar";

    /// <summary>The path prefix of every operation.</summary>
    internal const string Root = "/bursar/v1";

    /// <summary>
    /// Adds the services that the endpoints need. The host also registers <see cref="ILedger"/>, <see cref="TimeProvider"/>,
    /// <see cref="ISecretBox"/>, <see cref="OpenCheckpoint"/>, an <see cref="ITaskForm"/> for each dialect, and, in sandbox mode,
    /// <see cref="IMovableClock"/>, <see cref="ISandboxBooks"/>, a <see cref="FaultPlan"/> and, where calls are inspected, a
    /// <see cref="CallList"/>.
    /// </summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="operatorToken">The SHA-256 digest of the operator's token, the only one that is accepted.</param>
    public static IServiceCollection AddBursarApi(this IServiceCollection services, Digest operatorToken)
        => services.TryAddFace().AddSingleton(from => new ApiServices(
            from.GetRequiredService<ILedger>(),
            from.GetRequiredService<TimeProvider>(),
            from.GetService<IMovableClock>(),
            from.GetService<ISandboxBooks>(),
            from.GetRequiredService<ISecretBox>(),
            from.GetRequiredService<OpenCheckpoint>(),
            operatorToken,
            [.. from.GetServices<ITaskForm>()],
            from.GetRequiredService<Face>(),
            new EventStreams(from.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping),
            from.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiDialect).FullName!))
        {
            Calls = from.GetService<CallList>(),
            Faults = from.GetService<FaultPlan>(),
        });

    /// <summary>
    /// Maps every operation. Any other request below the root gets an error of this API: 405 if the path has other methods,
    /// otherwise 404.
    /// </summary>
    public static IEndpointRouteBuilder MapBursarApi(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider.GetRequiredService<ApiServices>();
        foreach (var path in ApiOperations.All.GroupBy(operation => Root + operation.Path, StringComparer.Ordinal))
        {
            foreach (var operation in path)
            {
                var endpoint = endpoints.MapMethods(path.Key, [operation.Method], Handler(operation.Answer))
                    .WithOperation(Name, operation.Name);
                if (!operation.IsNoted) endpoint.WithMetadata(new UnnotedCall());
            }
            MapRest(path.Key, string.Join(", ", path.Select(operation => operation.Method)));
        }
        MapRest(Root + "/{**rest}", allow: "");
        return endpoints;

        void MapRest(string path, string allow)
            => endpoints.Map(path, Handler(call => ValueTask.FromResult(WrongRoute(call, allow))))
                .WithOperations(Name, _ => null);

        RequestDelegate Handler(Func<ApiCall, ValueTask<ApiAnswer>> answer) => new ApiEndpoint(services, answer).Handle;
    }

    private static ApiAnswer WrongRoute(ApiCall call, string allow)
    {
        var request = call.Context.Request;
        return allow.Length == 0
            ? ApiError.NotFound("path", request.Path)
            : WrongMethod(request, allow);
    }

    private static ApiAnswer WrongMethod(HttpRequest request, string allow)
    {
        ApiAnswer error = ApiError.Of(ApiErrorCode.MethodNotAllowed, $"{request.Path} allows {allow}, not {request.Method}.");
        return error with { Allow = allow };
    }
}
