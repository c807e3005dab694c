using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Books in one SQLite file, for one process. Committed rows are kept in memory, so that reading a balance touches no file.
/// </summary>
public sealed class SqliteStore : SqliteReader, IStore
{
    private const int CachedRows = 65_536;
    private const int ReadersAtOnce = 4;
    private readonly FileLock _lock;
    private readonly RowCache _cache = new(CachedRows / 2);
    private readonly AnswerIndex _answers = new();

    private SqliteStore(FileLock fileLock, SqliteConnection writer, string path)
        : base(new SqliteReaders(path, ReadersAtOnce))
    {
        _lock = fileLock;
        Writer = writer;
    }

    /// <summary>The one connection that writes; the committer's loop uses it, and nobody else at the same time.</summary>
    internal SqliteConnection Writer { get; }

    /// <summary>Opens the file, made or brought up to the newest form where needed, and keeps every other process off it.</summary>
    /// <exception cref="StoreException">It is locked, damaged, newer than this program, or cannot be written.</exception>
    public static SqliteStore Open(string path)
    {
        var fileLock = new FileLock(path);
        SqliteConnection? writer = null;
        try
        {
            writer = new SqliteConnection(path, create: true);
            SqliteSchema.Upgrade(writer, path);
            var store = new SqliteStore(fileLock, writer, path);
            store._answers.Load(writer);
            return store;
        }
        catch
        {
            writer?.Dispose();
            fileLock.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool OneBook => false;

    /// <inheritdoc/>
    public ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation)
        => new(new SqliteTransaction(Writer, _cache, _answers));

    /// <inheritdoc/>
    public override ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : class
        => _cache.Find(key) is { } row ? new((TRow)row) : ReadRowAsync<TRow>(key, cancellation);

    /// <inheritdoc/>
    public ValueTask TidyAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        _answers.Prune(Writer, now);
        return default;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Writer.Dispose();
        _lock.Dispose();
    }

    private async ValueTask<TRow?> ReadRowAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
    {
        var version = _cache.Version;
        var row = await base.FindAsync<TRow>(key, cancellation);
        return row is null ? null : (TRow)_cache.Add(row, version);
    }
}
