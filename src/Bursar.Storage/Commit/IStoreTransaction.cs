using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// One batch's reads and its one write. Disposed before <see cref="CommitAsync"/> ended, it leaves nothing. Each member throws a
/// <see cref="StoreException"/> where the store is the cause.
/// </summary>
public interface IStoreTransaction : IAsyncDisposable
{
    /// <summary>
    /// Loads the batch's rows and the answers under its keys. Until the transaction ends, nobody else changes a book that one of
    /// the rows lies in.
    /// </summary>
    ValueTask LoadAsync(Batch batch, CancellationToken cancellation);

    /// <summary>
    /// Writes the rows that changed, the transfers and the answers. When it returns they are on disk, all of them.
    /// </summary>
    ValueTask CommitAsync(Batch batch, CancellationToken cancellation);
}
