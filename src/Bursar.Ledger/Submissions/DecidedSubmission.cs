namespace Bursar.Ledger;

/// <summary>One submission of a participant's in a book that was approved, in full or in part, or rejected.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Participant">The participant's id.</param>
public sealed record DecidedSubmission(int Book, ObjectId Participant) : Query<Submission>(1);
