using System.Globalization;

namespace Bursar;

/// <summary>Where the clock of a sandbox stands.</summary>
/// <param name="Ahead">
/// How far it is ahead of real time while it runs: whole seconds, less than zero where it is behind.
/// </param>
/// <param name="FrozenAt">The time at which it stands still; null while it runs.</param>
internal sealed record ClockState(TimeSpan Ahead, DateTimeOffset? FrozenAt = null)
{
    private const string Frozen = "frozen ";
    private const long MostSeconds = 100L * 366 * 24 * 60 * 60;

    /// <summary>The clock of a sandbox that was never moved.</summary>
    public static readonly ClockState Real = new(TimeSpan.Zero);

    /// <summary>A clock that stands still.</summary>
    public static ClockState StandingAt(DateTimeOffset time) => new(TimeSpan.Zero, Whole(time));

    /// <summary>A clock that runs, from a time on; at most a second later, as the distance is kept in whole seconds.</summary>
    public static ClockState RunningFrom(DateTimeOffset time, DateTimeOffset world)
        => new(TimeSpan.FromSeconds(Math.Ceiling((time - world).TotalSeconds)));

    /// <summary>What the clock shows.</summary>
    public DateTimeOffset At(TimeProvider world) => FrozenAt ?? world.GetUtcNow() + Ahead;

    /// <summary>The same clock, moved.</summary>
    public ClockState Moved(TimeSpan by)
        => FrozenAt is { } time ? this with { FrozenAt = time + by } : this with { Ahead = Ahead + by };

    /// <summary>Parses the result of <see cref="ToString"/>; null if the text has another form.</summary>
    public static ClockState? TryParse(string text)
    {
        if (text.StartsWith(Frozen, StringComparison.Ordinal))
            return long.TryParse(text.AsSpan(Frozen.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var micros)
                && micros <= MostSeconds * 2 * 1_000_000
                ? new(TimeSpan.Zero, DateTimeOffset.UnixEpoch.AddMicroseconds(micros))
                : null;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= -MostSeconds and <= MostSeconds
            ? new(TimeSpan.FromSeconds(seconds))
            : null;
    }

    /// <summary>The seconds that it is ahead; for one that stands still, <c>frozen</c> and the microseconds since 1970.</summary>
    public override string ToString() => FrozenAt is { } time
        ? Frozen + Text((time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond)
        : Text((long)Ahead.TotalSeconds);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset Whole(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));
}
