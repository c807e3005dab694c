namespace Bursar.Ledger;

/// <summary>Reads the books as they were last committed.</summary>
public interface ILedgerReader
{
    /// <summary>The row as it was last committed; null where there is none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row;

    /// <summary>The rows that a query asks for, in the order that the query documents.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation);

    /// <summary>How many rows each group has; groups without rows are left out.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull;
}
