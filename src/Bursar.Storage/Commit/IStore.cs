using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Where rows, transfers and answers last. Every store passes one conformance suite (tests/Bursar.Storage.Tests).
/// </summary>
public interface IStore : ILedgerReader, IAsyncDisposable
{
    /// <summary>Whether a transaction can be about one book only, as in a database that is sharded by book.</summary>
    bool OneBook { get; }

    /// <summary>Whether other processes may commit to it, too.</summary>
    bool IsShared { get; }

    /// <summary>What it knows of itself; costs no I/O.</summary>
    StoreFigures Figures { get; }

    /// <summary>Begins a transaction. Each lane of the committer has one at a time.</summary>
    /// <exception cref="StoreException">The store cannot be reached.</exception>
    ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation);

    /// <summary>
    /// Drops a little of what is too old to be asked for. The committer calls it between batches, one call at a time.
    /// </summary>
    /// <exception cref="StoreException">The store failed; it is tried again later.</exception>
    ValueTask TidyAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>
    /// Drops the events of a book up to a sequence. The committer calls it between batches, one call at a time.
    /// </summary>
    /// <exception cref="StoreException">The store failed; it is tried again later.</exception>
    ValueTask DropEventsAsync(int book, long upTo, CancellationToken cancellation);
}
