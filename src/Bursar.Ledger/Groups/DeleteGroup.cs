namespace Bursar.Ledger;

/// <summary>Deletes a group. It stays readable; completion codes that name it add nobody any more.</summary>
/// <param name="Group">The group's id.</param>
public sealed record DeleteGroup(ObjectId Group) : GroupCommand(Group)
{
    /// <inheritdoc/>
    protected override Outcome DecideGroup(WorkingSet set, ParticipantGroup group)
    {
        set.Put(group with { IsDeleted = true });
        return set.Receipt(Group);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("delete-group").With("group", Group.ToString());
}
