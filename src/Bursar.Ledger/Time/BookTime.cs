namespace Bursar.Ledger;

/// <summary>What the books' clock says at one moment, in whole microseconds.</summary>
/// <param name="Now">The time of the books.</param>
/// <param name="Latest">
/// The latest time that it may be: that of the machine while that is not believed, otherwise <paramref name="Now"/>. Deadlines
/// that are set now count from it, so that none is early, whichever of the two turns out to be right.
/// </param>
/// <param name="KeysSince">Answers that were stored before it have expired.</param>
public readonly record struct BookTime(DateTimeOffset Now, DateTimeOffset Latest, DateTimeOffset KeysSince)
{
    /// <summary>The time that new ids begin with; null for <see cref="Now"/>. See <see cref="BookClock.IdTime"/>.</summary>
    public DateTimeOffset? IdTime { get; init; }

    /// <summary>A time that nobody doubts.</summary>
    public static BookTime Of(DateTimeOffset now) => Of(now, now, null);

    /// <summary>A time, and how far ago answers are remembered after a jump.</summary>
    internal static BookTime Of(DateTimeOffset now, DateTimeOffset latest, ClockJump? jump)
        => new(Microseconds.Whole(now), Microseconds.Whole(latest), ClockJump.KeysSince(now, jump));
}
