namespace Bursar.Ledger;

/// <summary>How many submissions a study has in each state.</summary>
/// <param name="Study">The study's id.</param>
public sealed record SubmissionCounts(ObjectId Study) : CountQuery<SubmissionState>;
