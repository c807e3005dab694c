namespace Bursar.Ledger;

/// <summary>Makes the link with which people join a group, in place of the one before.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Secret">The SHA-256 of the secret in the link.</param>
/// <param name="Most">How many people can join by it, from 1 to <see cref="ParticipantGroup.MaxMembers"/>.</param>
/// <param name="ExpiresAt">When it ends, within <see cref="GroupLink.MaxLifetime"/>.</param>
public sealed record MakeGroupLink(ObjectId Group, Digest Secret, int Most, DateTimeOffset ExpiresAt) : GroupCommand(Group)
{
    /// <summary>What people must agree to, at most <see cref="GroupLink.MaxConsent"/> characters; empty for nothing.</summary>
    public string Consent { get; init; } = "";

    /// <summary>What they read first, at most <see cref="GroupLink.MaxNotice"/> characters; may be empty.</summary>
    public string Notice { get; init; } = "";

    /// <summary>Whether people join by it without a name; the book must allow it.</summary>
    public bool IsAnonymous { get; init; }

    /// <inheritdoc/>
    public override int Stores => RowBytes + Consent.Length + Notice.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfGroupLink(Group));
    }

    /// <inheritdoc/>
    protected override Outcome DecideGroup(WorkingSet set, ParticipantGroup group)
    {
        if (Most is < 1 or > ParticipantGroup.MaxMembers)
            return Outcome.Refused(RejectionCode.InvalidValue, $"A link is for 1 to {ParticipantGroup.MaxMembers} people.");
        if (ExpiresAt <= set.Now || ExpiresAt - set.Now > GroupLink.MaxLifetime)
            return Outcome.Refused(
                RejectionCode.InvalidValue, $"A link ends within {GroupLink.MaxLifetime.Days} days, and not in the past.");
        if (TextRules.Check("A consent text", Consent, GroupLink.MaxConsent) is { } consent) return consent;
        if (TextRules.Check("A notice", Notice, GroupLink.MaxNotice) is { } notice) return notice;
        if (IsAnonymous && !set.Book!.AllowsAnonymous)
            return Outcome.Refused(RejectionCode.WrongState, "The book does not allow participation without a name.");
        set.Put(new GroupLink
        {
            Group = Group,
            Secret = Secret,
            Most = Most,
            ExpiresAt = ExpiresAt,
            Consent = Consent,
            Notice = Notice,
            IsAnonymous = IsAnonymous,
        });
        return set.Receipt(Group);
    }

    /// <summary>Leaves out the secret, which differs on every attempt.</summary>
    public override RequestText Describe()
    {
        var text = new RequestText("make-group-link")
            .With("group", Group.ToString())
            .With("most", Most.ToString())
            .With("expires_at", ExpiresAt.ToString("O"))
            .With("consent", Consent)
            .With("notice", Notice);
        // Left out where it is not, so that requests that were stored before are still recognized.
        return IsAnonymous ? text.With("anonymous", IsAnonymous.ToString()) : text;
    }
}
