namespace Bursar.Ledger;

/// <summary>A jump of the books' clock that an operator confirmed.</summary>
/// <param name="From">The time of the books before it.</param>
/// <param name="To">The time after it.</param>
public sealed record ClockJump(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>
    /// From when on answers are remembered: usually for <see cref="RequestKey.Lifetime"/>. For as long after a jump, everything
    /// is remembered that was remembered before it: a client whose request was answered a minute before the jump may repeat it
    /// a minute later.
    /// </summary>
    /// <param name="now">The time of the books.</param>
    /// <param name="last">The last jump; null if there was none.</param>
    public static DateTimeOffset KeysSince(DateTimeOffset now, ClockJump? last)
        => (last is not null && last.IsRecent(now) && last.From < now ? last.From : now) - RequestKey.Lifetime;

    /// <summary>Whether it still matters for what is remembered.</summary>
    internal bool IsRecent(DateTimeOffset now) => now < To + RequestKey.Lifetime;
}
