namespace Bursar.Ledger;

/// <summary>The members of a group, ordered by participant.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="After">The participant after whom the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of members.</param>
public sealed record MembersOfGroup(ObjectId Group, ObjectId After, int Limit) : Query<GroupMember>(Limit)
{
    /// <summary>The number of members to skip. Skipped ones are read from an index.</summary>
    public int Skip { get; init; }
}
