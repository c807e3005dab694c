namespace Bursar.Ledger;

/// <summary>Counts mail, so that nobody's mailbox is filled: at most <see cref="Most"/> in <see cref="Span"/>.</summary>
/// <param name="Number">How many were sent since then.</param>
/// <param name="Since">When the first of them was sent, in real time.</param>
public readonly record struct MailCount(int Number, DateTimeOffset Since)
{
    /// <summary>The most mails in <see cref="Span"/>.</summary>
    public const int Most = 5;

    /// <summary>The time after which counting begins again: 24 hours.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromHours(24);

    /// <summary>No mail.</summary>
    public static readonly MailCount None = new(0, DateTimeOffset.UnixEpoch);

    /// <summary>Counts a mail to a participant, and to its address whoever has it; null if that is too many to either.</summary>
    /// <param name="set">The rows.</param>
    /// <param name="owner">The address.</param>
    /// <param name="now">The time, in real time.</param>
    /// <returns>The participant's count with one more.</returns>
    internal MailCount? With(WorkingSet set, MailOwner owner, DateTimeOffset now)
    {
        if (Next(now) is not { } own || owner.Mails.Next(now) is not { } there) return null;
        set.Put(owner with { Mails = there });
        return own;
    }

    private MailCount? Next(DateTimeOffset now)
    {
        if (now - Since >= Span) return new(1, now);
        return Number < Most ? this with { Number = Number + 1 } : null;
    }

    /// <summary>Why no more is sent.</summary>
    internal static Outcome TooMany
        => Outcome.Refused(RejectionCode.WrongState, $"At most {Most} mails are sent in {Span.TotalHours} hours.");
}
