using System.Diagnostics.Metrics;
using Bursar.Ledger;

namespace Bursar;

/// <summary>The instrument of what falls due, in the meter <c>Bursar</c>; docs/operating.md tells what it means.</summary>
internal sealed class DueMetrics
{
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.5, 1, 2.5, 5, 10, 30, 60, 300, 3_600, 86_400],
    };

    private readonly Histogram<double> _lateness;

    /// <summary>Creates the instrument in a meter.</summary>
    public DueMetrics(Meter meter) => _lateness = meter.CreateHistogram(
        "bursar.due.lateness", "s", "From the time at which something fell due until it was done.", null, Seconds);

    /// <summary>Something that was due has been done.</summary>
    /// <param name="item">What.</param>
    /// <param name="now">The time of the books.</param>
    public void Done(DueItem item, DateTimeOffset now)
    {
        if (!_lateness.Enabled) return;
        _lateness.Record((now - item.Since).TotalSeconds, KeyValuePair.Create("bursar.due.kind", (object?)item.Kind.Name));
    }
}
