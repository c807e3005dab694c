using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Everything that a store holds, one after the other, in an order that is the same in every store. One such list is read at a
/// time, to its end.
/// </summary>
public interface ICopySource : ILedgerReader, IAsyncDisposable
{
    /// <summary>Every row of a kind, in the order of its book's number and its id or sequence there.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation);

    /// <summary>Every answer from that moment on, oldest first, those of one moment in the order of their keys' hashes.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    IAsyncEnumerable<StoredAnswer> AnswersAsync(DateTimeOffset notBefore, CancellationToken cancellation);
}
