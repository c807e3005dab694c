namespace Bursar.Ledger;

/// <summary>What a participant answered in a study that has review policies, without the form that a dialect gives it.</summary>
/// <param name="Submission">The submission's id.</param>
/// <param name="Study">The study's id.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Score">The score of known answers, in percent; null if there are none.</param>
public sealed record AnswerSheet(ObjectId Submission, ObjectId Study, AnswerList Answers, int? Score) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfAnswerSheet(Submission);
}
