using System.Globalization;
using Bursar.Api;

namespace Bursar;

/// <summary>
/// The books' clock in sandbox mode: real time, moved forward by the offset in the data directory. It goes back only together
/// with the books, when they are exchanged. It measures durations in real time.
/// </summary>
internal sealed class MovableClock : TimeProvider, IMovableClock
{
    private readonly Lock _moving = new();
    private readonly TimeProvider _world;
    private readonly string _file;
    private long _ahead;
    private long _last;

    private MovableClock(TimeProvider world, string file, TimeSpan ahead) => (_world, _file, _ahead) = (world, file, ahead.Ticks);

    /// <summary>
    /// The latest time. Ids count seconds in four bytes, until 2106, which leaves time for anything started at the limit to end.
    /// </summary>
    public DateTimeOffset Latest { get; } = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How far it is ahead of real time.</summary>
    public TimeSpan Ahead => new(Volatile.Read(ref _ahead));

    /// <summary>Opens the clock of a directory with its stored offset.</summary>
    /// <exception cref="CommandFailure">The file with the offset cannot be read.</exception>
    public static MovableClock Open(DataDirectory data, TimeProvider world) => new(world, data.ClockFile, AheadOf(data));

    /// <summary>The offset of a directory's clock; zero if it was never moved.</summary>
    /// <exception cref="CommandFailure">The file with the offset cannot be read.</exception>
    public static TimeSpan AheadOf(DataDirectory data)
    {
        const long most = 100L * 366 * 24 * 60 * 60;
        if (PrivateFile.Read(data.ClockFile) is not { } text) return TimeSpan.Zero;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= most
            ? TimeSpan.FromSeconds(seconds)
            : throw new CommandFailure(
                ExitCode.CannotStart,
                $"{data.ClockFile} is damaged. It must contain the number of seconds by which the clock was moved.");
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        var last = Volatile.Read(ref _last);
        while (true)
        {
            var now = _world.GetUtcNow().UtcTicks + Volatile.Read(ref _ahead);
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
            var ahead = new TimeSpan(_ahead) + by;
            Keep(ahead);
            return true;
        }
    }

    /// <summary>Goes to where it was when the books that are served from now on were saved. Nobody may use the books.</summary>
    public void SetAhead(TimeSpan ahead)
    {
        lock (_moving)
        {
            Keep(ahead);
            Volatile.Write(ref _last, 0);
        }
    }

    /// <summary>Writes the offset first: nothing may be decided at a time that a later start has forgotten.</summary>
    private void Keep(TimeSpan ahead)
    {
        PrivateFile.Write(_file, ((long)ahead.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        Volatile.Write(ref _ahead, ahead.Ticks);
    }
}
