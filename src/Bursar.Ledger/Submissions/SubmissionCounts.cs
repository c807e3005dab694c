namespace Bursar.Ledger;

/// <summary>The number of submissions of a study in each state.</summary>
/// <param name="Study">The study's id.</param>
public sealed record SubmissionCounts(ObjectId Study) : CountQuery<SubmissionState>;
