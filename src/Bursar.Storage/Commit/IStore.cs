using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Durable storage of rows and answers. Every store passes the same conformance suite (tests/Bursar.Storage.Tests).
/// </summary>
public interface IStore : ILedgerReader, IAsyncDisposable
{
    /// <summary>
    /// The stores that the books are spread over, in their places (<see cref="ShardPlace"/>): the store itself, unless there are
    /// several. A transaction lies in one of them.
    /// </summary>
    IReadOnlyList<IStore> Shards => [this];

    /// <summary>Whether other processes may also commit to the store.</summary>
    bool IsShared { get; }

    /// <summary>The store's figures for metrics; reading them costs no I/O.</summary>
    StoreFigures Figures { get; }

    /// <summary>
    /// Why this process must not use the store any more (<see cref="StoreException.IsFinal"/>), or why it was not closed cleanly;
    /// null if neither is so.
    /// </summary>
    StoreException? Failure { get; }

    /// <summary>Stores the check value of the key that seals secrets, unless the store already has one.</summary>
    /// <returns>Whether the store's check value is now this one.</returns>
    /// <exception cref="StoreException">The store cannot be reached or written.</exception>
    Task<bool> ClaimKeyAsync(ReadOnlyMemory<byte> check, CancellationToken cancellation);

    /// <summary>Begins a transaction. Each lane has at most one at a time.</summary>
    /// <exception cref="StoreException">The store cannot be reached.</exception>
    ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation);

    /// <summary>Deletes some of the expired answers. The committer calls it between batches, one call at a time.</summary>
    /// <exception cref="StoreException">The store failed; it is tried again later.</exception>
    ValueTask TidyAsync(BookTime time, CancellationToken cancellation);

    /// <summary>
    /// Deletes the events of a book up to a sequence. The committer calls it between batches, one call at a time.
    /// </summary>
    /// <exception cref="StoreException">The store failed; it is tried again later.</exception>
    ValueTask DropEventsAsync(int book, long upTo, CancellationToken cancellation);

    /// <summary>Deletes a book's deliveries that are done and were planned before a time.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask DropDeliveriesAsync(int book, DateTimeOffset before, CancellationToken cancellation);
}
