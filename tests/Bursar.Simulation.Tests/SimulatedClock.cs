namespace Bursar.Simulation.Tests;

/// <summary>
/// A clock that only the simulator moves. Whoever waits on it waits no time, and time measured on it passes instead.
/// </summary>
internal sealed class SimulatedClock : TimeProvider
{
    private long _now = Basics.Start.UtcTicks;
    private long _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _passed);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _now), TimeSpan.Zero);

    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _now, now.UtcTicks);

    /// <summary>Lets time be measured as if this much had passed, which the date does not show.</summary>
    public void Pass(TimeSpan by) => Interlocked.Add(ref _passed, by.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Pass(dueTime);
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Rung();
    }

    /// <summary>A timer that has rung and does not ring again.</summary>
    private sealed class Rung : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException("A wait here is over at once.");

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
