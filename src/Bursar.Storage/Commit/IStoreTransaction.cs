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
    /// that any of the rows belongs to, unless <see cref="IsGuess"/>.
    /// </summary>
    ValueTask LoadAsync(Batch batch, CancellationToken cancellation);

    /// <summary>
    /// Whether what was loaded comes from memory and may be out of date. The commit tells, also that of a batch that changes
    /// nothing: until then, none of its outcomes counts.
    /// </summary>
    bool IsGuess => false;

    /// <summary>Writes the changed rows, the transfers and the answers. When it returns, all of them are on disk.</summary>
    /// <returns>False if what was loaded was out of date: nothing is written, and the batch must be decided again.</returns>
    ValueTask<bool> CommitAsync(Batch batch, CancellationToken cancellation);
}
