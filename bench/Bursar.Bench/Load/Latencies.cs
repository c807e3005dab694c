using System.Diagnostics;

namespace Bursar.Bench;

/// <summary>
/// Latencies, one by one in space that is there from the start: adding allocates nothing. Many threads may add.
/// </summary>
internal sealed class Latencies(int capacity)
{
    private readonly long[] _ticks = new long[capacity];
    private int _count;
    private bool _sorted;

    /// <summary>How many there are; what did not fit any more is not counted.</summary>
    public int Count => Math.Min(_count, _ticks.Length);

    /// <summary>Adds the time since that <see cref="Stopwatch"/> timestamp.</summary>
    public void AddSince(long timestamp)
    {
        var at = Interlocked.Increment(ref _count) - 1;
        if (at < _ticks.Length) _ticks[at] = Stopwatch.GetTimestamp() - timestamp;
    }

    /// <summary>Forgets all of them, such as those of a warm-up.</summary>
    public void Clear()
    {
        _count = 0;
        _sorted = false;
    }

    /// <summary>The latency that so much of all stay below: 0.5 for the median. Call it when nobody adds any more.</summary>
    public TimeSpan Percentile(double share)
    {
        if (Count == 0) throw new BenchException("Nothing was measured.");
        if (!_sorted) Array.Sort(_ticks, 0, Count);
        _sorted = true;
        return Stopwatch.GetElapsedTime(0, _ticks[Math.Min(Count - 1, (int)(Count * share))]);
    }
}
