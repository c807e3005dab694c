using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// One batch's reads and its one write. Disposed before <see cref="CommitAsync"/> ended, it leaves nothing. Each member throws a
/// <see cref="StoreException"/> where the store is the cause; the batch is then not tried again.
/// </summary>
public interface IStoreTransaction : IAsyncDisposable
{
    /// <summary>Finds the answers, not older than that, that are stored under these keys, and adds them by <see cref="RequestKey.Hash"/>.</summary>
    ValueTask FindAnswersAsync(
        IReadOnlyCollection<RequestKey> keys, DateTimeOffset notBefore, IDictionary<UInt128, StoredAnswer> answers, CancellationToken cancellation);

    /// <summary>Loads these rows into the set, as null where there is none.</summary>
    ValueTask LoadAsync(IReadOnlyCollection<RowKey> rows, WorkingSet set, CancellationToken cancellation);

    /// <summary>Writes the set's changed rows, its transfers and these answers. When it returns they are on disk, all of them.</summary>
    ValueTask CommitAsync(WorkingSet set, IReadOnlyCollection<StoredAnswer> answers, CancellationToken cancellation);
}
