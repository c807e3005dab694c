using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Everything that a store holds, in an order that is the same in every store. Only one list is read at a time, to its end.
/// </summary>
public interface ICopySource : ILedgerReader, IAsyncDisposable
{
    /// <summary>Every row of a kind, ordered by the book's number and the row's id or sequence in the book.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation);

    /// <summary>Every answer since a time, oldest first; answers of the same time are ordered by the hash of their key.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    IAsyncEnumerable<StoredAnswer> AnswersAsync(DateTimeOffset notBefore, CancellationToken cancellation);
}
