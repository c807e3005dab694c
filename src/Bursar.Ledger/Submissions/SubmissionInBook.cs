namespace Bursar.Ledger;

/// <summary>Whether a participant has taken a place in any study of a book: one of those submissions, or none.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Participant">The participant's id.</param>
public sealed record SubmissionInBook(int Book, ObjectId Participant) : Query<Submission>(1);
