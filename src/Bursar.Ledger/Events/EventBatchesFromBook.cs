namespace Bursar.Ledger;

/// <summary>The batches of events of a book and of all books after it, ordered by book number and sequence number.</summary>
/// <param name="FromBook">The lowest book number.</param>
/// <param name="Limit">The maximum number of batches.</param>
public sealed record EventBatchesFromBook(int FromBook, int Limit) : Query<EventBatch>(Limit);
