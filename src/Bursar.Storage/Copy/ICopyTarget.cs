using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// A store that is filled in one transaction, and can read back what it was given. Nothing else changes it meanwhile. If it is
/// disposed before <see cref="CommitAsync"/> completes, it changes nothing.
/// </summary>
public interface ICopyTarget : ICopySource
{
    /// <summary>Whether the store is empty; expired answers count as content.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<bool> IsEmptyAsync(CancellationToken cancellation);

    /// <summary>Adds rows, all of one kind.</summary>
    /// <exception cref="StoreException">The store failed, or cannot hold what is in them.</exception>
    ValueTask AddAsync(IReadOnlyList<Row> rows, CancellationToken cancellation);

    /// <summary>Adds answers.</summary>
    /// <exception cref="StoreException">The store failed, or cannot hold what is in them.</exception>
    ValueTask AddAsync(IReadOnlyList<StoredAnswer> answers, CancellationToken cancellation);

    /// <summary>Commits the transaction. When it returns, everything is on disk.</summary>
    /// <exception cref="StoreException">
    /// The store failed; <see cref="StoreException.MayBeDone"/> tells whether the outcome is unknown.
    /// </exception>
    ValueTask CommitAsync(CancellationToken cancellation);
}
