namespace Bursar.Ledger;

/// <summary>
/// That a submission answered a collection. The answers are the submission's <see cref="Document"/>. Answers of a collection are
/// numbered from 1 over all its submissions, so that any page of them is found through an index.
/// </summary>
/// <param name="Submission">The submission's id, which contains the number of its book.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Content">The id of the document with the pages that were answered.</param>
/// <param name="Study">The study's id.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Answers">The number of its answers: one for each question.</param>
/// <param name="Last">The number of its last answer.</param>
/// <param name="CreatedAt">When it was submitted.</param>
public sealed record TaskResponse(
    ObjectId Submission,
    ObjectId Collection,
    ObjectId Content,
    ObjectId Study,
    ObjectId Participant,
    int Answers,
    long Last,
    DateTimeOffset CreatedAt) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTaskResponse(Submission);
}
