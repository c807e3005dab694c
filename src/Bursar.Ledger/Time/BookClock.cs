namespace Bursar.Ledger;

/// <summary>
/// The books' clock: that of the machine, as long as it can be believed. It is compared with the time that has passed since it
/// was last believed, as the machine's monotonic clock measures it, across a restart with the time that is kept in the books. If
/// it has jumped forward by more than a bound, the books hold: they go on from where they were, at the pace of the monotonic
/// clock, until the machine's clock is right again or an operator confirms it. So nothing falls due, expires or is forgotten by
/// a wrong clock. A jump back is harmless, and is believed.
/// </summary>
public sealed class BookClock : TimeProvider
{
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);
    private readonly TimeProvider _world;
    private readonly TimeSpan? _maxJump;
    private readonly Lock _moving = new();
    private volatile Line _line;
    private volatile ClockJump? _jump;

    /// <summary>Starts a clock.</summary>
    /// <param name="world">The machine's clock, or one that is ahead of it.</param>
    /// <param name="maxJump">How far it may jump forward; null to believe it always.</param>
    /// <param name="house">Knows the last time that was believed; null for books that have never had any.</param>
    public BookClock(TimeProvider world, TimeSpan? maxJump = null, House? house = null)
    {
        (_world, _maxJump, _jump) = (world, maxJump, house?.Jump);
        _line = Line.Begin(world, house?.Seen ?? world.GetUtcNow());
    }

    /// <summary>
    /// The time that new ids begin with, for books that are to have the same ids whenever they are made; null for that of the
    /// clock.
    /// </summary>
    public DateTimeOffset? IdTime { get; init; }

    /// <summary>Whether jumps are held at all.</summary>
    public bool IsGuarded => _maxJump is not null;

    /// <summary>How far the machine's clock is ahead while the books hold; zero if they do not.</summary>
    public TimeSpan Ahead
    {
        get
        {
            var time = Read();
            return time.Latest - time.Now;
        }
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => _world.TimestampFrequency;

    /// <summary>Reads it.</summary>
    public BookTime Read() => IdTime is { } time ? ReadTime() with { IdTime = time } : ReadTime();

    private BookTime ReadTime()
    {
        var (machine, jump) = (_world.GetUtcNow(), _jump);
        if (_maxJump is not { } most) return BookTime.Of(machine, machine, jump);
        var line = _line;
        var expected = line.Now(_world);
        var ahead = machine - expected;
        if (ahead > most) return BookTime.Of(expected, machine, jump);
        if (ahead > Slack) Move(line, machine);
        return BookTime.Of(machine, machine, jump);
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Read().Now;

    /// <inheritdoc/>
    public override long GetTimestamp() => _world.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => _world.CreateTimer(callback, state, dueTime, period);

    /// <summary>Takes over what the books know: a time that another node has seen, or a jump that has been confirmed.</summary>
    public void Follow(House house)
    {
        if (house.Jump is { } jump) _jump = jump;
        var line = _line;
        if (house.Seen > line.Now(_world)) Move(line, house.Seen.Value);
    }

    /// <summary>Begins a line at a later time, unless another thread has just done so.</summary>
    private void Move(Line from, DateTimeOffset to)
    {
        lock (_moving)
        {
            if (ReferenceEquals(_line, from)) _line = Line.Begin(_world, to);
        }
    }

    /// <summary>A time that was believed, and the monotonic clock's timestamp of it.</summary>
    private sealed record Line(DateTimeOffset Time, long Timestamp)
    {
        public static Line Begin(TimeProvider world, DateTimeOffset time) => new(time, world.GetTimestamp());

        public DateTimeOffset Now(TimeProvider world) => Time + world.GetElapsedTime(Timestamp);
    }
}
