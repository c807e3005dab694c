namespace Bursar.Ledger;

/// <summary>Which login was handed out for a submission.</summary>
/// <param name="Submission">The submission's id.</param>
/// <param name="Pool">The pool's id.</param>
/// <param name="Number">The login's number in the pool.</param>
/// <param name="Study">The study's id.</param>
/// <param name="Participant">The participant's id.</param>
public sealed record LoginUse(ObjectId Submission, ObjectId Pool, int Number, ObjectId Study, ObjectId Participant) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfLoginUse(Submission);
}
