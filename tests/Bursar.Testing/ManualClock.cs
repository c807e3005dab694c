namespace Bursar.Testing;

/// <summary>
/// A clock that stands still until it is moved. Periodic work on it runs only when the test calls <see cref="TickAsync"/>,
/// however the clock was moved, so nothing happens behind a test's back.
/// </summary>
public sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private readonly List<HeldTimer> _periodic = [];
    private readonly TaskCompletionSource _armed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _ticks = start.UtcTicks;
    private long _skipped;

    /// <summary>
    /// Whether single pauses, such as those between retries, take no time; otherwise they take real time. Default: false.
    /// </summary>
    public bool SkipsPauses { get; init; }

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>The real time, that of the pauses that were skipped, and that by which the clock was advanced.</summary>
    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref _skipped);

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan by)
    {
        Skip(by); // First, so that nobody sees a jump.
        Interlocked.Add(ref _ticks, by.Ticks);
    }

    /// <summary>Shows another time, although none has passed.</summary>
    public void Set(DateTimeOffset time) => Interlocked.Exchange(ref _ticks, time.UtcTicks);

    /// <summary>Lets every periodic timer tick once, as soon as there is one.</summary>
    public async Task TickAsync(CancellationToken cancellation)
    {
        await _armed.Task.WaitAsync(cancellation);
        HeldTimer[] all;
        lock (_periodic) all = [.. _periodic];
        foreach (var timer in all) timer.Ring();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period > TimeSpan.Zero)
        {
            var timer = new HeldTimer(this, () => callback(state));
            lock (_periodic) _periodic.Add(timer);
            _armed.TrySetResult();
            return timer;
        }
        if (!SkipsPauses || dueTime == Timeout.InfiniteTimeSpan) return base.CreateTimer(callback, state, dueTime, period);
        Skip(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    private void Skip(TimeSpan time) => Interlocked.Add(ref _skipped, (long)(time.TotalSeconds * TimestampFrequency));

    /// <summary>A timer that rings when it is told to.</summary>
    private sealed class HeldTimer(ManualClock clock, Action ring) : ITimer
    {
        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            lock (clock._periodic) clock._periodic.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
