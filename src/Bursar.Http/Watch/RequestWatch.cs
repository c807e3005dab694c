using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bursar.Http;

/// <summary>
/// Measures every request and writes the access log. While nobody listens and the log is off, requests pass through at no cost.
/// </summary>
internal sealed class RequestWatch(RequestDelegate next, RequestMetrics metrics, ILogger? accessLog, TimeProvider clock)
{
    private const int ClientClosedRequest = 499;

    /// <summary>Passes a request on.</summary>
    public Task AnswerAsync(HttpContext context) => metrics.IsOn || accessLog is not null ? WatchAsync(context) : next(context);

    private async Task WatchAsync(HttpContext context)
    {
        var arrived = clock.GetUtcNow();
        var start = clock.GetTimestamp();
        var escaped = true;
        try
        {
            await next(context);
            escaped = false;
        }
        finally
        {
            var duration = clock.GetElapsedTime(start);
            var (dialect, operation) = OperationNames.Of(context);
            var status = StatusOf(context, escaped);
            // A stream lasts as long as its client wants, which says nothing about the server.
            TimeSpan? measured = IsStream(context) ? null : duration;
            if (metrics.IsOn) metrics.Answered(dialect, operation, OutcomeOf(status), measured);
            if (accessLog is not null) Write(accessLog, context, arrived, duration, dialect, operation, status);
        }
    }

    private static void Write(
        ILogger log, HttpContext context, DateTimeOffset arrived, TimeSpan duration, string dialect, string operation, int status)
    {
        var response = context.Response;
        var bytes = response.ContentLength is { } length ? length.ToString(CultureInfo.InvariantCulture) : "-";
        AccessLog.Answered(
            log, arrived, context.Connection.RemoteIpAddress, dialect, operation, status, duration.TotalMilliseconds, bytes,
            context.TraceIdentifier);
    }

    private static bool IsStream(HttpContext context)
        => context.Response.ContentType is { } type && type.StartsWith("text/event-stream", StringComparison.Ordinal);

    private static int StatusOf(HttpContext context, bool escaped)
    {
        if (context.RequestAborted.IsCancellationRequested) return ClientClosedRequest;
        // What escapes, the server answers with 500.
        return escaped ? StatusCodes.Status500InternalServerError : context.Response.StatusCode;
    }

    private static RequestOutcome OutcomeOf(int status) => status switch
    {
        < StatusCodes.Status400BadRequest => RequestOutcome.Ok,
        ClientClosedRequest => RequestOutcome.Aborted,
        < StatusCodes.Status500InternalServerError => RequestOutcome.Refused,
        _ => RequestOutcome.Failed,
    };
}

/// <summary>How a host has its requests watched.</summary>
public static class RequestWatchMiddleware
{
    /// <summary>Watches every request that comes to what is used or mapped after this.</summary>
    /// <param name="server">The server.</param>
    /// <param name="meter">Where the instruments go.</param>
    /// <param name="accessLog">Where each request gets a line; null for nowhere.</param>
    /// <param name="clock">The world's time.</param>
    public static IApplicationBuilder UseRequestWatch(
        this IApplicationBuilder server, Meter meter, ILogger? accessLog, TimeProvider clock)
    {
        var metrics = new RequestMetrics(meter);
        return server.Use(next => new RequestWatch(next, metrics, accessLog, clock).AnswerAsync);
    }
}
