namespace Bursar.Ledger;

/// <summary>A participant joins a group by its link. Who is a member already stays one, and does not count again.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Participant">The participant's id. The caller has checked that the participant exists.</param>
/// <param name="Secret">The SHA-256 of the secret in the link.</param>
/// <param name="Agreed">The SHA-256 of the text that the participant agreed to; all zero for none.</param>
public sealed record JoinGroup(ObjectId Group, ObjectId Participant, Digest Secret, Digest Agreed) : GroupCommand(Group)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfGroupLink(Group));
        rows.Add(RowKey.OfGroupMember(Group, Participant));
        rows.Add(RowKey.OfGroupConsent(Group, Participant));
    }

    /// <inheritdoc/>
    protected override Outcome DecideGroup(WorkingSet set, ParticipantGroup group)
    {
        if (set.Find<GroupLink>(RowKey.OfGroupLink(Group)) is not { } link || !link.IsOpenedBy(Secret, set.Book!, set.Now))
            return Outcome.Refused(RejectionCode.NotFound, "That link has ended, was taken back, or replaced by a newer one.");
        if (link.Consent.Length > 0 && Digest.Of(link.Consent) != Agreed)
            return Outcome.Refused(RejectionCode.Changed, "The text to agree to is another one.");
        var next = Set(set, group, Participant, isMember: true);
        if (next != group)
        {
            if (link.Used >= link.Most)
                return Outcome.Refused(RejectionCode.WrongState, "As many people as this link is for have joined.");
            next = next with { Version = group.Version + 1 };
            if (next.Check() is { } full) return full;
            set.Put(next);
            set.Put(link with { Used = link.Used + 1 });
        }
        if (link.Consent.Length > 0) set.Put(new GroupConsent(Group, Participant, Agreed, set.Now));
        return set.Receipt(Group);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("join-group")
        .With("group", Group.ToString())
        .With("participant", Participant.ToString())
        .With("secret", Secret.ToString())
        .With("agreed", Agreed.ToString());
}
