using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Bursar;

/// <summary>Counts the requests that a server in this process answers, by operation and outcome.</summary>
internal sealed class CallCounts : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(string Dialect, string Operation, string Outcome), long> _counts = new();

    /// <summary>Begins to count.</summary>
    public CallCounts()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument is { Name: "bursar.requests", Meter.Name: ServerWatch.Name })
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            var key = (Tag(tags, "bursar.dialect"), Tag(tags, "bursar.operation"), Tag(tags, "bursar.outcome"));
            _counts.AddOrUpdate(key, count, (_, sum) => sum + count);
        });
        _listener.Start();
    }

    /// <summary>What was counted so far, in the order of dialects and operations.</summary>
    public IReadOnlyList<(string Dialect, string Operation, long Calls, long Refused, long Failed)> All =>
    [
        .. _counts.GroupBy(one => (one.Key.Dialect, one.Key.Operation))
            .Select(group => (
                group.Key.Dialect, group.Key.Operation, group.Sum(one => one.Value), Of(group, "refused"), Of(group, "failed")))
            .OrderBy(one => one.Dialect, StringComparer.Ordinal).ThenBy(one => one.Operation, StringComparer.Ordinal),
    ];

    /// <summary>Counts no more.</summary>
    public void Stop() => _listener.Dispose();

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private static long Of(
        IEnumerable<KeyValuePair<(string Dialect, string Operation, string Outcome), long>> counts, string outcome)
        => counts.Where(one => one.Key.Outcome == outcome).Sum(one => one.Value);

    private static string Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var (key, value) in tags)
            if (key == name) return value?.ToString() ?? "";
        return "";
    }
}
