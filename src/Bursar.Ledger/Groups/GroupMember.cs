namespace Bursar.Ledger;

/// <summary>Whether a participant is a member of a group. The row stays when the participant is removed.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="IsMember">Whether the participant is a member.</param>
/// <param name="AddedAt">When the participant was last added.</param>
public sealed record GroupMember(ObjectId Group, ObjectId Participant, bool IsMember, DateTimeOffset AddedAt) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfGroupMember(Group, Participant);
}
