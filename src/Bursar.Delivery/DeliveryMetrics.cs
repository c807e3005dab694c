using System.Diagnostics.Metrics;

namespace Bursar.Delivery;

/// <summary>The instruments of deliveries, in the meter <c>Bursar</c>; docs/operating.md tells what they mean.</summary>
internal sealed class DeliveryMetrics
{
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.5, 1, 2.5, 5, 10, 30, 60, 300, 3_600, 86_400],
    };

    private readonly Counter<long> _attempts;
    private readonly Histogram<double> _lateness;

    /// <summary>Creates the instruments in a meter.</summary>
    public DeliveryMetrics(Meter meter)
    {
        _attempts = meter.CreateCounter<long>("bursar.delivery.attempts", "{attempt}", "Attempts to send an event.");
        _lateness = meter.CreateHistogram(
            "bursar.delivery.lateness", "s", "From an event until its receiver accepted it.", null, Seconds);
    }

    /// <summary>An attempt has ended.</summary>
    /// <param name="delivery">What was sent.</param>
    /// <param name="succeeded">Whether the receiver accepted it.</param>
    /// <param name="now">The time of the books.</param>
    public void Attempted(Ledger.Delivery delivery, bool succeeded, DateTimeOffset now)
    {
        _attempts.Add(1, KeyValuePair.Create("bursar.delivery.outcome", (object?)(succeeded ? "accepted" : "failed")));
        if (succeeded) _lateness.Record((now - delivery.HappenedAt).TotalSeconds);
    }
}
