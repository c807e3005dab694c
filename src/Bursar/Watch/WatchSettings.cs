using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>What is told of a running server, and to whom. Everything is off by default.</summary>
/// <param name="Metrics">Whether <c>/metrics</c> answers (<c>Bursar:Metrics</c>).</param>
/// <param name="AccessLog">Whether each request gets a line in the log (<c>Bursar:AccessLog</c>).</param>
/// <param name="OtlpMetrics">Whether metrics are sent to a collector (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> or
/// <c>…_METRICS_ENDPOINT</c>).</param>
/// <param name="OtlpTraces">Whether traces are sent to a collector (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> or
/// <c>…_TRACES_ENDPOINT</c>).</param>
internal sealed record WatchSettings(bool Metrics, bool AccessLog, bool OtlpMetrics, bool OtlpTraces)
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string MetricsEndpoint = "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT";
    private const string TracesEndpoint = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";

    /// <summary>Whether OpenTelemetry is needed at all.</summary>
    public bool Exports => Metrics || OtlpMetrics || OtlpTraces;

    /// <summary>Reads them.</summary>
    /// <exception cref="CommandFailure">A switch is neither true nor false, or an endpoint is no address.</exception>
    public static WatchSettings Of(IConfiguration settings)
    {
        // OTEL_SDK_DISABLED turns OpenTelemetry off, whatever else is set.
        var sends = !settings.IsOn("OTEL_SDK_DISABLED");
        return new(
            settings.IsOn("Bursar:Metrics"),
            settings.IsOn("Bursar:AccessLog"),
            sends && Names(settings, MetricsEndpoint),
            sends && Names(settings, TracesEndpoint));
    }

    /// <summary>Whether the endpoint of one signal is set, or the common one.</summary>
    private static bool Names(IConfiguration settings, string own)
    {
        var name = string.IsNullOrEmpty(settings[own]) ? Endpoint : own;
        var text = settings[name];
        if (string.IsNullOrEmpty(text)) return false;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? true
            // It may hold a password.
            : throw new CommandFailure(ExitCode.CannotStart, $"{name} must look like http://collector:4317.");
    }
}
