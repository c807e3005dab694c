namespace Bursar.Ledger;

/// <summary>Takes the link of a group back. Whoever has joined by it stays. Withdrawn again, it stays so.</summary>
/// <param name="Group">The group's id.</param>
public sealed record WithdrawGroupLink(ObjectId Group) : GroupCommand(Group)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfGroupLink(Group));
    }

    /// <inheritdoc/>
    protected override Outcome DecideGroup(WorkingSet set, ParticipantGroup group)
    {
        if (set.Find<GroupLink>(RowKey.OfGroupLink(Group)) is not { } link) return Rejection.NotFound("link of group", Group);
        set.Put(link with { IsWithdrawn = true });
        return set.Receipt(Group);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("withdraw-group-link").With("group", Group.ToString());
}
