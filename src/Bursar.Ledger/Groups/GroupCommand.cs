namespace Bursar.Ledger;

/// <summary>A command on one group of a book.</summary>
/// <param name="Group">The group's id, which contains the number of its book.</param>
public abstract record GroupCommand(ObjectId Group) : Command(Group.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfGroup(Group));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
        => set.Book is not null && set.Find<ParticipantGroup>(RowKey.OfGroup(Group)) is { IsDeleted: false } group
            ? DecideGroup(set, group)
            : Rejection.NotFound("group", Group);

    /// <summary>Decides the command, given the group, which was not deleted.</summary>
    protected abstract Outcome DecideGroup(WorkingSet set, ParticipantGroup group);

    /// <summary>
    /// Makes a participant a member, or no member any more; nothing if that is so already. Needs the row of the member.
    /// </summary>
    /// <returns>The group after the change, which is not put.</returns>
    internal static ParticipantGroup Set(WorkingSet set, ParticipantGroup group, ObjectId participant, bool isMember)
    {
        var member = set.Find<GroupMember>(RowKey.OfGroupMember(group.Id, participant));
        if ((member?.IsMember ?? false) == isMember) return group;
        set.Put(new GroupMember(group.Id, participant, isMember, isMember ? set.Now : member!.AddedAt));
        return group with { Count = group.Count + (isMember ? 1 : -1) };
    }
}
