namespace Bursar.Storage.Tests;

/// <summary>A clock on which waiting takes no time: every wait ends at once, and the clock advances by that much.</summary>
internal sealed class PassingClock : TimeProvider
{
    private readonly List<TimeSpan> _pauses = [];
    private long _passed;

    /// <summary>How long everybody wanted to wait so far, one after the other.</summary>
    public IReadOnlyList<TimeSpan> Pauses
    {
        get
        {
            lock (_pauses) return [.. _pauses];
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _passed);

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(GetTimestamp());

    public void Advance(TimeSpan by) => Interlocked.Add(ref _passed, by.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_pauses) _pauses.Add(dueTime);
        Advance(dueTime);
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Rung();
    }

    /// <summary>A timer that has rung and does not ring again.</summary>
    private sealed class Rung : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
            => throw new NotSupportedException("Nobody here waits twice with one timer.");

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
