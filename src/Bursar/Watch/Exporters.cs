using System.Diagnostics;
using Bursar.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Bursar;

/// <summary>OpenTelemetry, which nothing else here touches: a server without it loads none of its assemblies.</summary>
internal static class Exporters
{
    /// <summary>Our own instruments, the runtime's, the HTTP server's and the PostgreSQL driver's.</summary>
    private static readonly string[] Meters =
        [ServerWatch.Name, "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql"];

    /// <summary>
    /// Adds what the settings ask for. Where a collector is, and how it is called, the exporter reads from the <c>OTEL_…</c>
    /// variables.
    /// </summary>
    public static void Add(IServiceCollection services, WatchSettings settings)
    {
        var telemetry = services.AddOpenTelemetry().ConfigureResource(Describe);
        if (settings.Metrics || settings.OtlpMetrics)
        {
            telemetry.WithMetrics(metrics =>
            {
                metrics.AddMeter(Meters);
                if (settings.Metrics) metrics.AddPrometheusExporter();
                if (settings.OtlpMetrics) metrics.AddOtlpExporter();
            });
        }
        if (settings.OtlpTraces)
        {
            telemetry.WithTracing(tracing => tracing
                .AddSource(ServerWatch.Name, "Npgsql").AddAspNetCoreInstrumentation(LeaveOutWhatMayBeSecret).AddOtlpExporter());
        }
    }

    /// <summary>Maps <c>/metrics</c>, in Prometheus's format.</summary>
    public static void MapMetrics(IEndpointRouteBuilder endpoints)
        => endpoints.MapPrometheusScrapingEndpoint("/metrics").WithOperation("server", "metrics");

    /// <summary>Ours first, so that OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.</summary>
    private static void Describe(ResourceBuilder resource) => resource.Clear()
        .AddService("bursar", serviceVersion: ProductVersion.Text)
        .AddTelemetrySdk()
        .AddEnvironmentVariableDetector();

    /// <summary>
    /// A client may put a token into a path or a query string by mistake. The route and the operation say enough.
    /// </summary>
    private static void LeaveOutWhatMayBeSecret(AspNetCoreTraceInstrumentationOptions options)
    {
        options.EnrichWithHttpRequest = static (span, _) => span.SetTag("url.path", null).SetTag("url.query", null);
        options.EnrichWithHttpResponse = static (span, response) => Name(span, response.HttpContext);
    }

    private static void Name(Activity span, HttpContext context)
    {
        var (dialect, operation) = OperationNames.Of(context);
        span.SetTag("bursar.dialect", dialect).SetTag("bursar.operation", operation);
    }
}
