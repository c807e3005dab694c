namespace Bursar.Ledger;

/// <summary>The policies of a study that has any (<see cref="Study.Reviews"/>).</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Policies">The policies.</param>
public sealed record StudyReview(ObjectId Study, ReviewPolicies Policies) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfStudyReview(Study);
}
