namespace Bursar.Ledger;

/// <summary>
/// A book's batches of events, ordered by sequence number. Batches that are too old have been deleted.
/// <see cref="EventReader"/> reads single events.
/// </summary>
/// <param name="Book">
/// The book's number; <see cref="RowKey.NoBook"/> for what happened to users, participants and credentials.
/// </param>
/// <param name="After">The sequence number of an event. The first batch may contain it and is then its last batch.</param>
/// <param name="Limit">The maximum number of batches.</param>
public sealed record EventBatchesOfBook(int Book, long After, int Limit) : Query<EventBatch>(Limit);
