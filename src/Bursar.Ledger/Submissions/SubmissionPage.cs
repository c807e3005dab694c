namespace Bursar.Ledger;

/// <summary>
/// Some of a study's submissions, in whatever state, ordered by id. Skipping costs little, because ids are read from an index
/// alone.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Skip">The number of submissions before the page.</param>
/// <param name="Limit">The maximum number of submissions.</param>
public sealed record SubmissionPage(ObjectId Study, long Skip, int Limit) : Query<Submission>(Limit)
{
    /// <inheritdoc/>
    public override bool IsLong => Skip + Limit > Many;
}
