namespace Bursar.Ledger;

/// <summary>
/// A participant's part in a study, so that nobody has two places of one: the row is there from the first place taken, and
/// <paramref name="Submission"/> is empty again when that place was given back or timed out.
/// </summary>
/// <param name="Study">The study.</param>
/// <param name="Participant">The participant.</param>
/// <param name="Submission">What the participant has in it; empty for nothing.</param>
public sealed record Participation(ObjectId Study, ObjectId Participant, ObjectId Submission) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfParticipation(Study, Participant);
}
