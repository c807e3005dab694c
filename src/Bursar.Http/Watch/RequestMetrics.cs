using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Bursar.Http;

/// <summary>
/// The instruments of requests, in the meter <c>Bursar</c>; docs/operating.md tells what each means. Requests are counted by
/// outcome and timed by operation, so that the number of series stays small.
/// </summary>
internal sealed class RequestMetrics
{
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private readonly Counter<long> _requests;
    private readonly Histogram<double> _duration;

    /// <summary>Creates the instruments in a meter.</summary>
    public RequestMetrics(Meter meter)
    {
        _requests = meter.CreateCounter<long>("bursar.requests", "{request}", "Answered requests, by operation and outcome.");
        _duration = meter.CreateHistogram(
            "bursar.request.duration",
            "s",
            "From a request's arrival to its answer, by operation; without streams.",
            null,
            Seconds);
    }

    /// <summary>Whether anybody listens.</summary>
    public bool IsOn => _requests.Enabled || _duration.Enabled;

    /// <summary>Counts a request.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="operation">The operation, by its name in the dialect's table.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="duration">How long it took; null to leave the duration out.</param>
    public void Answered(string dialect, string operation, RequestOutcome outcome, TimeSpan? duration)
    {
        var tags = new TagList { { "bursar.dialect", dialect }, { "bursar.operation", operation } };
        if (duration is { } time) _duration.Record(time.TotalSeconds, tags);
        tags.Add("bursar.outcome", NameOf(outcome));
        _requests.Add(1, tags);
    }

    private static string NameOf(RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Ok => "ok",
        RequestOutcome.Refused => "refused",
        RequestOutcome.Failed => "failed",
        RequestOutcome.Aborted => "aborted",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No name."),
    };
}

/// <summary>How a request ended.</summary>
internal enum RequestOutcome
{
    /// <summary>It was answered with 1xx, 2xx or 3xx.</summary>
    Ok,

    /// <summary>It was answered with 4xx: the client's fault, or not enough money.</summary>
    Refused,

    /// <summary>It was answered with 5xx: the server is at fault, busy, or without its store.</summary>
    Failed,

    /// <summary>The client hung up before it was answered.</summary>
    Aborted,
}
