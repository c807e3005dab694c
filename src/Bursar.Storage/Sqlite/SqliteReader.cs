using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Reads a data file: the whole of it as it stood at one moment, or, beneath a <see cref="SqliteStore"/>, each time anew.
/// </summary>
public class SqliteReader : StoreReader
{
    private readonly SqliteReaders _readers;

    private protected SqliteReader(SqliteReaders readers) => _readers = readers;

    /// <summary>
    /// Opens a data file to read it as it stands now. A server that writes to it is not disturbed, and what it writes later
    /// is not seen.
    /// </summary>
    /// <exception cref="StoreException">There is no such file, or it is damaged, of another form, or cannot be read.</exception>
    public static SqliteReader OpenSnapshot(string path) => new(Snapshot(path));

    /// <summary>One connection in a transaction that sees the file as it stands now.</summary>
    private protected static SqliteReaders Snapshot(string path)
    {
        if (!File.Exists(path)) throw new StoreException($"There is no data file {path}.");
        var connection = new SqliteConnection(path);
        try
        {
            connection.Execute("PRAGMA query_only = ON; BEGIN");
            // The first read inside the transaction is what fixes the moment: this one.
            SqliteSchema.Require(connection, path);
            return new SqliteReaders(path, 1, connection);
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
        GC.SuppressFinalize(this);
        return default;
    }

    private protected override async ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(
        SqlQuery<TRow> query, CancellationToken cancellation)
        => await _readers.ReadAsync(connection => connection.Prepare(query).List(query.Read), cancellation);

    private protected override IAsyncEnumerable<TRow> StreamAsync<TRow>(SqlQuery<TRow> query, CancellationToken cancellation)
        => _readers.StreamAsync(connection => connection.Prepare(query).Each(query.Read), cancellation);
}
