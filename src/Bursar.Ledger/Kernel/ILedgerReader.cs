namespace Bursar.Ledger;

/// <summary>Reads committed rows.</summary>
public interface ILedgerReader
{
    /// <summary>The row in its last committed form; null if there is none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row;

    /// <summary>The rows that a query selects, in the order that the query documents.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation);

    /// <summary>The number of rows in each group; groups without rows are omitted.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull;
}
