namespace Bursar.Ledger;

/// <summary>The batches of a book, oldest first.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The batch after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of batches.</param>
public sealed record TaskBatchesOfBook(int Book, ObjectId After, int Limit) : Query<TaskBatch>(Limit);
