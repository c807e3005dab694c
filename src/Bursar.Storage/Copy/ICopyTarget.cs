using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// A store that is filled in one transaction, and reads what it has been given so far. Nobody else changes it meanwhile. Disposed
/// before <see cref="CommitAsync"/> ended, it leaves nothing.
/// </summary>
public interface ICopyTarget : ICopySource
{
    /// <summary>Whether it holds nothing at all, answers that are forgotten included.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<bool> IsEmptyAsync(CancellationToken cancellation);

    /// <summary>Adds rows of one kind.</summary>
    /// <exception cref="StoreException">The store failed, or cannot hold what is in them.</exception>
    ValueTask AddAsync(IReadOnlyList<Row> rows, CancellationToken cancellation);

    /// <summary>Adds answers.</summary>
    /// <exception cref="StoreException">The store failed, or cannot hold what is in them.</exception>
    ValueTask AddAsync(IReadOnlyList<StoredAnswer> answers, CancellationToken cancellation);

    /// <summary>Ends the transaction. When it returns, everything is on disk.</summary>
    /// <exception cref="StoreException">The store failed; it says whether it is known that nothing was done.</exception>
    ValueTask CommitAsync(CancellationToken cancellation);
}
