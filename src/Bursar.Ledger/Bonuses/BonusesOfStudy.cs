namespace Bursar.Ledger;

/// <summary>A study's bonuses, ordered by id.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">Only bonuses for this submission; empty for any.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of bonuses.</param>
public sealed record BonusesOfStudy(ObjectId Study, ObjectId Submission, ObjectId After, int Limit) : Query<Bonus>(Limit);
