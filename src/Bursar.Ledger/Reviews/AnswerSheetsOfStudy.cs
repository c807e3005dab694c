namespace Bursar.Ledger;

/// <summary>The answers in a study that has review policies, ordered by submission.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="After">The submission after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of sheets.</param>
public sealed record AnswerSheetsOfStudy(ObjectId Study, ObjectId After, int Limit) : Query<AnswerSheet>(Limit);
