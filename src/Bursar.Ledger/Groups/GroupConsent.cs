namespace Bursar.Ledger;

/// <summary>What a participant agreed to when joining a group by its link.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Text">The SHA-256 of the text; the payer keeps the texts.</param>
/// <param name="At">When.</param>
public sealed record GroupConsent(ObjectId Group, ObjectId Participant, Digest Text, DateTimeOffset At) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfGroupConsent(Group, Participant);
}

/// <summary>What participants agreed to when joining a group, ordered by participant.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="After">The participant after whom the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number.</param>
public sealed record ConsentsOfGroup(ObjectId Group, ObjectId After, int Limit) : Query<GroupConsent>(Limit);
