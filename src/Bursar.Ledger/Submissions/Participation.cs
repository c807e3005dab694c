namespace Bursar.Ledger;

/// <summary>
/// Ensures that a participant has at most one place in a study. The row exists once the participant has taken a place;
/// <paramref name="Submission"/> becomes empty again when that place is returned or times out.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Submission">The participant's submission in the study; empty for none.</param>
public sealed record Participation(ObjectId Study, ObjectId Participant, ObjectId Submission) : Row
{
    /// <inheritdoc/>
    // Computed once, because it takes a digest.
    public override RowKey Key { get; } = RowKey.OfParticipation(Study, Participant);
}
