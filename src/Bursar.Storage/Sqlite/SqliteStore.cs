using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bursar.Storage;

/// <summary>
/// Books in one SQLite file, for one process. Committed rows are kept in memory, so a balance read touches no file.
/// </summary>
public sealed partial class SqliteStore : SqliteReader, IStore
{
    private const string DropEventsSql = "DELETE FROM events WHERE book_id = ? AND sequence <= ?";
    private const string DropDeliveriesSql = "DELETE FROM deliveries WHERE book_id = ? AND id < ? AND state <> ?";
    private const int CachedRows = 131_072;
    private const int CachedHistories = 16_384;
    private const int ReadersAtOnce = 4;
    private readonly string _path;
    private readonly ILogger _log;
    private readonly FileLock _lock;
    private readonly WriteAheadLog _wal;
    private readonly RowCache _cache = new(CachedRows / 2);
    private readonly HistoryCache _histories = new(CachedHistories / 2);
    private readonly CancellationTokenSource _stop = new();
    private SqliteGuard _guard;
    private Task<AnswerIndex> _answers;
    private volatile StoreException? _failure;
    private int _closed;

    private SqliteStore(FileLock fileLock, SqliteConnection writer, string path, bool wasKilled, ILogger log, int copyAt)
        : base(new SqliteReaders(path, ReadersAtOnce + LongReads.AtOnce), new LongReads())
    {
        (_path, _log, _lock, Writer) = (path, log, fileLock, writer);
        _wal = new WriteAheadLog(writer, path, log, copyAt);
        _guard = new SqliteGuard(writer, path);
        // What a killed process wrote may be only in the system's memory. Whoever is told of it now must find it after a power
        // failure, too, so it goes to the disk first. Beside an older reader SQLite leaves out what was not synced.
        if (wasKilled) _wal.Recover();
        // Reads work at once; commands with a key wait until the index of keys is loaded.
        _answers = LoadAnswers();
    }

    /// <summary>The only connection that writes. Only the committer's loop uses it.</summary>
    internal SqliteConnection Writer { get; private set; }

    /// <summary>Opens the file, creates or upgrades it if needed, and locks it against every other process.</summary>
    /// <param name="path">The file.</param>
    /// <param name="log">The log for a new schema, an upgrade or a preceding crash; null for none.</param>
    /// <exception cref="StoreException">It is locked, damaged, newer than this program, or cannot be written.</exception>
    public static SqliteStore Open(string path, ILogger? log = null) => Open(path, log, WriteAheadLog.UsualFrames);

    /// <summary>The same, with a log that is copied back when it has so many frames.</summary>
    internal static SqliteStore Open(string path, ILogger? log, int copyAt)
    {
        log ??= NullLogger.Instance;
        var fileLock = new FileLock(path);
        SqliteConnection? writer = null;
        try
        {
            // SQLite deletes it when the last connection is closed.
            var left = new FileInfo($"{path}-wal") is { Exists: true } wal ? wal.Length : 0;
            writer = new SqliteConnection(path, create: true, gathers: true);
            var version = SqliteSchema.Upgrade(writer, path);
            if (left > 0) StoreLog.CrashRecovered(log, path, left);
            StoreLog.OpenedFrom(log, path, version, SqliteSchema.Newest);
            return new SqliteStore(fileLock, writer, path, wasKilled: left > 0, log, copyAt);
        }
        catch
        {
            writer?.Dispose();
            fileLock.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool IsShared => false;

    /// <inheritdoc/>
    public StoreException? Failure => _failure;

    /// <inheritdoc/>
    public StoreFigures Figures => new(_cache.Count, ReadRetries: 0, LogBytes: _wal.Bytes);

    /// <summary>The index of answers, read beside everything else after the start, and again where that failed.</summary>
    internal Task AnswersLoaded => _answers;

    /// <summary>What is copied from the log into the data file, beside the commits.</summary>
    internal Task CopiedBeside => _wal.Beside;

    /// <inheritdoc/>
    /// <remarks>Only before the first batch: the writer's connection is the committer's afterwards.</remarks>
    public Task<bool> ClaimKeyAsync(ReadOnlyMemory<byte> check, CancellationToken cancellation)
        => Task.FromResult(SqliteKey.Claim(Writer, check.Span));

    /// <inheritdoc/>
    public async ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation)
    {
        if (_failure is not null) throw _failure;
        if (Writer.IsBroken) await RecoverAsync(cancellation);
        if (_answers.IsFaulted) _answers = LoadAnswers();
        return new SqliteTransaction(Writer, _cache, _histories, _answers, Guard);
    }

    /// <inheritdoc/>
    public override ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : class
        => _failure is null && _cache.Find(key) is { } row ? new((TRow)row) : ReadRowAsync<TRow>(key, cancellation);

    /// <inheritdoc/>
    private protected override async ValueTask<IReadOnlyDictionary<SubmissionState, int>> CountAsync(
        ObjectId participant, CancellationToken cancellation)
    {
        if (_failure is null && _histories.Find(participant) is { } known) return known;
        var expected = _histories.Expect(participant);
        try
        {
            var counts = await base.CountAsync(participant, cancellation);
            _histories.Add(participant, counts, expected);
            return counts;
        }
        finally
        {
            _histories.Forget(participant, expected);
        }
    }

    /// <inheritdoc/>
    public async ValueTask TidyAsync(BookTime time, CancellationToken cancellation)
    {
        if (_answers.IsCompletedSuccessfully) (await _answers).Prune(Writer, time);
        _wal.CopyBack();
    }

    /// <inheritdoc/>
    public ValueTask DropEventsAsync(int book, long upTo, CancellationToken cancellation)
    {
        Writer.Prepare(DropEventsSql).Put(book).Put(upTo).Run();
        return default;
    }

    /// <inheritdoc/>
    public ValueTask DropDeliveriesAsync(int book, DateTimeOffset before, CancellationToken cancellation)
    {
        Writer.Prepare(DropDeliveriesSql).Put(book).Put(ObjectId.InBook(before, book, 0)).Put((int)DeliveryState.Pending).Run();
        return default;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 1) return;
        await _stop.CancelAsync();
        await ((Task)_answers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _wal.Beside.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        await base.DisposeAsync();
        Close();
        _wal.Dispose();
        _lock.Dispose();
    }

    private Task<AnswerIndex> LoadAnswers() => Task.Run(() => AnswerIndex.Load(_path, _stop.Token));

    private async ValueTask<TRow?> ReadRowAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
    {
        var version = _cache.Version;
        var row = await base.FindAsync<TRow>(key, cancellation);
        return row is null ? null : (TRow)_cache.Add(row, version);
    }
}
