using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Prolific;

/// <summary>
/// Prolific's API v1 over the ledger. The host provides an <see cref="ILedger"/>, an <see cref="ISecretBox"/>, a
/// <see cref="TimeProvider"/> and logging.
/// </summary>
public static class ProlificDialect
{
    private const string Name = "prolific";

    /// <summary>Adds the settings, bound to the section <see cref="ProlificOptions.Section"/> and validated at startup.</summary>
    public static IServiceCollection AddProlific(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ProlificOptions>()
            .Bind(configuration.GetSection(ProlificOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services.TryAddFace()
            .AddSingleton<ProlificEndpoint>()
            .AddSingleton<CrowdTurns>()
            .AddSingleton<ExportLinks>()
            .AddSingleton<UploadLinks>()
            .AddSingleton<ExportJobs>()
            .AddSingleton<FeedbackUploads>()
            .AddSingleton<StudyKeys>()
            .AddSingleton<StudyTokens>()
            .AddSingleton<IHookForm, ProlificHookForm>()
            .AddSingleton<ITaskForm, ProlificTaskForm>()
            .AddSingleton<IOfferForm, StudyOfferForm>()
            .AddSingleton<IStudyMaker, StudyMaker>();
    }

    /// <summary>
    /// Maps every documented path, and any other path below <c>/api/</c> to an error in Prolific's form. Each path works with
    /// and without its trailing slash, without a redirect.
    /// </summary>
    public static IEndpointRouteBuilder MapProlific(this IEndpointRouteBuilder routes)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<ProlificEndpoint>();
        foreach (var path in ProlificOperations.All.GroupBy(operation => operation.Path, StringComparer.Ordinal))
            Map(path.Key, [.. path]);
        routes.MapGet(ExportLinks.Path, endpoint.Around(routes.ServiceProvider.GetRequiredService<ExportLinks>().AnswerAsync))
            .WithOperation(Name, "Export");
        routes.MapPut(UploadLinks.Path, endpoint.Around(routes.ServiceProvider.GetRequiredService<UploadLinks>().AnswerAsync))
            .WithOperation(Name, "Upload");
        var uploads = routes.ServiceProvider.GetRequiredService<FeedbackUploads>();
        routes.MapPut(FeedbackUploads.Path, endpoint.Around(uploads.KeepAsync)).WithOperation(Name, "FeedbackUpload");
        routes.Map("/api/{**path}", UnknownPathAsync).WithOperations(Name, _ => null);
        return routes;

        void Map(string path, ProlificOperation[] operations) => routes.Map(path, endpoint.For(operations))
            .WithOperations(Name, request => ProlificEndpoint.Find(operations, request.Method)?.Name)
            .WithMetadata(new FaultForm(
                [.. operations.Select(operation => operation.Name)],
                (http, fault) => JsonAnswer.WriteAsync(http.Response, ProlificError.OfProvoked(fault))));
    }

    private static Task UnknownPathAsync(HttpContext http)
        => JsonAnswer.WriteAsync(http.Response, ProlificError.UnknownPath(http.Request.Path)).AsTask();
}
