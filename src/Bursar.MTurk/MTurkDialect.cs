using Bursar.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bursar.MTurk;

/// <summary>
/// MTurk's Requester API over the ledger. The host provides an <see cref="ILedger"/>, an <see cref="ISecretBox"/>, a
/// <see cref="TimeProvider"/>, an <see cref="IHookTargets"/> and logging.
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
            .Validate(
                MTurkOptions.IsSqsGood,
                "MTurk:SqsKeyId is the id of an access key, and MTurk:SqsSecretFile an existing file with its secret; "
                    + "MTurk:SqsRegion is a region such as us-east-1.")
            .ValidateOnStart();
        return services.TryAddFace()
            .AddSingleton<MTurkEndpoint>()
            .AddSingleton<SnsKeys>()
            .AddSingleton<SnsEndpoint>()
            .AddSingleton<SnsLinks>()
            .AddSingleton<SqsQueues>()
            .AddSingleton<FileLinks>()
            .AddSingleton<IHookForm, MTurkHookForm>()
            .AddSingleton<ITaskForm, MTurkTaskForm>()
            .AddSingleton<IOfferForm, HitOfferForm>()
            .AddSingleton<IStudyMaker, HitMaker>();
    }

    /// <summary>
    /// Maps <c>POST /</c>, where every operation is called, those of SNS, too. Other methods on that path are left to other
    /// endpoints; if none maps them, they get an error of this dialect. Below <c>/sns</c> are the links of SNS's messages.
    /// </summary>
    public static IEndpointConventionBuilder MapMTurk(this IEndpointRouteBuilder endpoints)
    {
        var (services, links) = (endpoints.ServiceProvider, endpoints.ServiceProvider.GetRequiredService<SnsLinks>());
        endpoints.MapGet(SnsLinks.Path, links.Follow).WithOperation("mturk", "SnsLink");
        endpoints.MapGet(SnsLinks.CertificatePath, links.Certify).WithOperation("mturk", "SnsCertificate");
        endpoints.MapGet(FileLinks.Path, services.GetRequiredService<FileLinks>().Follow).WithOperation("mturk", "File");
        var (mturk, sns) = (services.GetRequiredService<MTurkEndpoint>(), services.GetRequiredService<SnsEndpoint>());
        var cors = new Cors(services.GetRequiredService<IOptions<MTurkOptions>>().Value.CorsOriginList);
        var failing = new FaultForm(
            [.. MTurkOperations.All.Select(operation => operation.Name)],
            (http, fault) => SnsForm.IsOurType(http.Request.ContentType)
                ? SnsEndpoint.Fail(http, fault)
                : mturk.Fail(http, fault));
        return endpoints
            .Map("/", cors.Around(http => SnsForm.IsOurType(http.Request.ContentType) ? sns.Handle(http) : mturk.Handle(http)))
            .WithMetadata(failing)
            .WithOperations(
                "mturk",
                request => MTurkOperations.ByTarget.GetValueOrDefault(request.Headers[HeaderNames.Target].ToString())?.Name);
    }
}
