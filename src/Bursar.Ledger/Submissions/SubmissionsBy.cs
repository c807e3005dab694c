namespace Bursar.Ledger;

/// <summary>A participant's submissions in all books, newest first.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="States">Only submissions in one of these states.</param>
/// <param name="Before">The id before which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of submissions.</param>
public sealed record SubmissionsBy(
    ObjectId Participant, IReadOnlyCollection<SubmissionState> States, ObjectId Before, int Limit) : Query<Submission>(Limit);
