using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The reads and the single write of one batch. If it is disposed before <see cref="CommitAsync"/> completes, it changes nothing.
/// Every member throws a <see cref="StoreException"/> if the store fails.
/// </summary>
public interface IStoreTransaction : IAsyncDisposable
{
    /// <summary>
    /// Loads the batch's rows and the answers under its keys. Until the transaction ends, no other transaction can change a book
    /// that any of the rows belongs to.
    /// </summary>
    ValueTask LoadAsync(Batch batch, CancellationToken cancellation);

    /// <summary>Writes the changed rows, the transfers and the answers. When it returns, all of them are on disk.</summary>
    ValueTask CommitAsync(Batch batch, CancellationToken cancellation);
}
