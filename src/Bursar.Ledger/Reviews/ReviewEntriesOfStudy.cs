namespace Bursar.Ledger;

/// <summary>What the reviews of a study found and did, in order.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Policies">Only entries of these policies.</param>
/// <param name="Findings">Whether findings are included.</param>
/// <param name="Actions">Whether actions are included.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of entries.</param>
public sealed record ReviewEntriesOfStudy(
    ObjectId Study, StudyReviews Policies, bool Findings, bool Actions, ObjectId After, int Limit) : Query<ReviewEntry>(Limit);
