using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Reads a data file: either a snapshot of all of it or, as the base of <see cref="SqliteStore"/>, its latest state.
/// </summary>
public class SqliteReader : StoreReader
{
    private readonly SqliteReaders _readers;
    private readonly LongReads? _long;

    private protected SqliteReader(SqliteReaders readers, LongReads? longReads = null)
        => (_readers, _long) = (readers, longReads);

    /// <summary>The connections that read.</summary>
    private protected SqliteReaders Readers => _readers;

    /// <summary>
    /// Opens a snapshot of a data file. A server that writes to it is not disturbed, and its later commits are not visible.
    /// </summary>
    /// <exception cref="StoreException">
    /// The file does not exist, is damaged, has another schema version, or cannot be read.
    /// </exception>
    public static SqliteReader OpenSnapshot(string path) => new(new SqliteReaders(path, 1, OpenAsItStands(path)));

    /// <summary>Opens a connection in a transaction that sees the file as it is now.</summary>
    private protected static SqliteConnection OpenAsItStands(string path)
    {
        if (!File.Exists(path)) throw new StoreException($"There is no data file {path}.");
        var connection = new SqliteConnection(path);
        try
        {
            connection.Execute("PRAGMA query_only = ON; BEGIN");
            // The first read in a transaction fixes its snapshot: this one.
            SqliteSchema.Require(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : class
        => (TRow?)await _readers.ReadAsync(connection => SqliteTables.Of(key.Kind).Find(connection, key), cancellation);

    /// <inheritdoc/>
    public override IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation)
        => StreamAsync(SqliteTables.Of(kind).All, cancellation);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _readers.Dispose();
        _long?.Dispose();
        GC.SuppressFinalize(this);
        return default;
    }

    internal override async ValueTask<string?> FindDamageAsync(CancellationToken cancellation)
        => await _readers.ReadAsync(SqliteDamage.Find, cancellation);

    internal override async ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(
        SqlQuery<TRow> query, CancellationToken cancellation)
    {
        return query.IsLong && _long is not null
            ? await _long.RunOnThreadAsync(() => ReadAsync().AsTask().GetAwaiter().GetResult(), cancellation)
            : await ReadAsync();

        ValueTask<List<TRow>> ReadAsync()
            => _readers.ReadAsync(connection => connection.Prepare(query).List(query.Read), cancellation);
    }

    internal override IAsyncEnumerable<TRow> StreamAsync<TRow>(SqlQuery<TRow> query, CancellationToken cancellation)
        => _readers.StreamAsync(connection => connection.Prepare(query).Each(query.Read), cancellation);
}
