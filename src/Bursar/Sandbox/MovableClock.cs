using Bursar.Api;

namespace Bursar;

/// <summary>
/// The books' clock in sandbox mode: real time, moved by what the data directory says, or a time at which it stands still. It
/// goes back only together with the books, when they are exchanged. It measures durations in real time.
/// </summary>
internal sealed class MovableClock : TimeProvider, IMovableClock
{
    private readonly Lock _moving = new();
    private readonly TimeProvider _world;
    private readonly string _file;
    private volatile ClockState _state;
    private long _last;

    private MovableClock(TimeProvider world, string file, ClockState state) => (_world, _file, _state) = (world, file, state);

    /// <summary>
    /// The latest time. Ids count seconds in four bytes, until 2106, which leaves time for anything started at the limit to end.
    /// </summary>
    public DateTimeOffset Latest { get; } = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Where it stands.</summary>
    public ClockState State => _state;

    /// <inheritdoc/>
    public bool IsFrozen => _state.FrozenAt is not null;

    /// <summary>Opens the clock of a directory where it was left.</summary>
    /// <param name="data">The directory.</param>
    /// <param name="world">Real time.</param>
    /// <param name="start">Where a clock begins that was never moved.</param>
    /// <exception cref="CommandFailure">The file with its state cannot be read or written.</exception>
    public static MovableClock Open(DataDirectory data, TimeProvider world, ClockState? start = null)
    {
        var clock = new MovableClock(world, data.ClockFile, StateOf(data));
        if (start is not null && !File.Exists(data.ClockFile)) clock.Keep(start);
        return clock;
    }

    /// <summary>Where a directory's clock stands; that of real time if it was never moved.</summary>
    /// <exception cref="CommandFailure">The file with its state cannot be read.</exception>
    public static ClockState StateOf(DataDirectory data)
    {
        if (PrivateFile.Read(data.ClockFile) is not { } text) return ClockState.Real;
        return ClockState.TryParse(text)
            ?? throw new CommandFailure(
                ExitCode.CannotStart,
                $"{data.ClockFile} is damaged. It must contain the number of seconds by which the clock was moved, or \"frozen\" "
                    + "and the microseconds since 1970 at which it stands.");
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        var last = Volatile.Read(ref _last);
        while (true)
        {
            var now = _state.At(_world).UtcTicks;
            if (now <= last) return new(last, TimeSpan.Zero);
            var seen = Interlocked.CompareExchange(ref _last, now, last);
            if (seen == last) return new(now, TimeSpan.Zero);
            last = seen;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => _world.GetTimestamp();

    /// <inheritdoc/>
    public override long TimestampFrequency => _world.TimestampFrequency;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => _world.CreateTimer(callback, state, dueTime, period);

    /// <inheritdoc/>
    public bool TryAdvance(TimeSpan by)
    {
        lock (_moving)
        {
            if (by > Latest - GetUtcNow()) return false;
            Keep(_state.Moved(by));
            return true;
        }
    }

    /// <inheritdoc/>
    public bool TrySet(DateTimeOffset to)
    {
        lock (_moving)
        {
            if (to > Latest || to < GetUtcNow()) return false;
            Keep(IsFrozen ? ClockState.StandingAt(to) : ClockState.RunningFrom(to, _world.GetUtcNow()));
            return true;
        }
    }

    /// <inheritdoc/>
    public void Freeze()
    {
        lock (_moving)
        {
            if (!IsFrozen) Keep(ClockState.StandingAt(GetUtcNow()));
        }
    }

    /// <inheritdoc/>
    public void Resume()
    {
        lock (_moving)
        {
            if (IsFrozen) Keep(ClockState.RunningFrom(GetUtcNow(), _world.GetUtcNow()));
        }
    }

    /// <summary>Goes to where it was when the books that are served from now on were saved. Nobody may use the books.</summary>
    public void GoTo(ClockState state)
    {
        lock (_moving)
        {
            Keep(state);
            Volatile.Write(ref _last, 0);
        }
    }

    /// <summary>Writes the state first: nothing may be decided at a time that a later start has forgotten.</summary>
    private void Keep(ClockState state)
    {
        PrivateFile.Write(_file, state.ToString());
        _state = state;
    }
}
