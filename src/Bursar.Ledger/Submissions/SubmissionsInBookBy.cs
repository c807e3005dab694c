namespace Bursar.Ledger;

/// <summary>A participant's submissions in one book, newest first.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Limit">The maximum number of submissions.</param>
public sealed record SubmissionsInBookBy(int Book, ObjectId Participant, int Limit) : Query<Submission>(Limit);
