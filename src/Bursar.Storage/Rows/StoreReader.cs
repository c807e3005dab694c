using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Answers queries by the statements of the <see cref="Catalogue"/>; a store says how it runs one.</summary>
public abstract class StoreReader : ICopySource
{
    private protected StoreReader()
    {
    }

    /// <inheritdoc/>
    public abstract ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
        => ListAsync(Catalogue.SqlOf(query), cancellation);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull
        => new Dictionary<TGroup, int>(await ListAsync(Catalogue.SqlOf(query), cancellation));

    /// <inheritdoc/>
    public abstract IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredAnswer> AnswersAsync(DateTimeOffset notBefore, CancellationToken cancellation)
        => StreamAsync(AnswerRows.Since(notBefore), cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Runs a statement and reads the whole answer.</summary>
    private protected abstract ValueTask<IReadOnlyList<TAnswer>> ListAsync<TAnswer>(
        SqlQuery<TAnswer> query, CancellationToken cancellation);

    /// <summary>Runs a statement and reads its answer row by row, as rows are asked for.</summary>
    private protected abstract IAsyncEnumerable<TAnswer> StreamAsync<TAnswer>(
        SqlQuery<TAnswer> query, CancellationToken cancellation);
}
