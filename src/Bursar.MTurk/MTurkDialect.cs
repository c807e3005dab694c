using Bursar.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.MTurk;

/// <summary>
/// MTurk's Requester API over the ledger. The host provides an <see cref="ILedger"/>, an <see cref="ISecretBox"/>, a
/// <see cref="TimeProvider"/> and logging.
/// </summary>
public static class MTurkDialect
{
    /// <summary>Adds the services that the endpoint needs, and its settings, which are validated at startup.</summary>
    public static IServiceCollection AddMTurk(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MTurkOptions>()
            .Bind(configuration.GetSection(MTurkOptions.Section))
            .Validate(MTurkOptions.IsClockSkewGood, "MTurk:ClockSkew is from 00:00:01 to 12:00:00.")
            .Validate(MTurkOptions.IsOnHoldBalanceGood, "MTurk:OnHoldBalance is Held or Zero.")
            .Validate(
                MTurkOptions.AreCorsOriginsGood,
                "MTurk:CorsOrigins has origins such as https://example.org, separated by ;, or *.")
            .ValidateOnStart();
        return services.TryAddFace().AddSingleton<MTurkEndpoint>().AddSingleton<ITaskForm, MTurkTaskForm>();
    }

    /// <summary>
    /// Maps <c>POST /</c>, where every operation is called. Other methods on that path are left to other endpoints; if none maps
    /// them, they get an error of this dialect.
    /// </summary>
    public static IEndpointConventionBuilder MapMTurk(this IEndpointRouteBuilder endpoints)
        => endpoints.Map("/", endpoints.ServiceProvider.GetRequiredService<MTurkEndpoint>().Handle)
            .WithOperations(
                "mturk",
                request => MTurkOperations.ByTarget.GetValueOrDefault(request.Headers[HeaderNames.Target].ToString())?.Name);
}
