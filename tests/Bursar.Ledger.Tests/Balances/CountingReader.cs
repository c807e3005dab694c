namespace Bursar.Ledger.Tests;

/// <summary>Counts what is read.</summary>
internal sealed class CountingReader(MemoryStore store) : ILedgerReader
{
    private readonly MemoryReader _reader = new(store);

    /// <summary>The rows that were looked up.</summary>
    public int Found { get; private set; }

    /// <summary>The rows of all lists.</summary>
    public int Listed { get; private set; }

    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
    {
        Found++;
        return _reader.FindAsync<TRow>(key, cancellation);
    }

    public async ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
    {
        var rows = await _reader.ListAsync(query, cancellation);
        Listed += rows.Count;
        return rows;
    }

    public ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull => _reader.CountAsync(query, cancellation);
}
