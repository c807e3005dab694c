namespace Bursar.Ledger;

/// <summary>A study's submissions, ordered by id.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="States">Only submissions in one of these states.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of submissions.</param>
public sealed record SubmissionsOfStudy(ObjectId Study, IReadOnlyCollection<SubmissionState> States, ObjectId After, int Limit)
    : Query<Submission>(Limit);
