using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// Books in a PostgreSQL database, for any number of nodes. What is read shows what any node has committed: of the rows in
/// memory, only those that never change answer reads, and those of <see cref="OwnBooks"/> serve commands, which lock their book.
/// </summary>
public sealed class PostgresStore : PostgresReader, IStore
{
    private const int RowReadsAtOnce = 2;
    private const int HistoryReadsAtOnce = 1;
    private const int MarkReadsAtOnce = 1;

    /// <summary>The most rows that never change, in each of two generations: a few kilobytes each.</summary>
    private const int KeptRows = 1_024;
    private static readonly TimeSpan TidyEvery = TimeSpan.FromMinutes(10);
    private readonly PostgresTables _tables;
    private readonly PostgresReads<RowKey, Row> _rows;
    private readonly PostgresReads<ObjectId, IReadOnlyDictionary<SubmissionState, int>> _histories;
    private readonly PostgresReads<ObjectId, Whereabouts.Marks> _whereabouts;
    private readonly RowCache _kept = new(KeptRows);
    private readonly OwnBooks _own = new();
    private DateTimeOffset? _tidied;
    private ShardMarks? _marks;

    private PostgresStore(NpgsqlDataSource source, PostgresTables tables)
        : base(source, tables)
    {
        _tables = tables;
        _rows = new(source, RowReadsAtOnce, CountRetry, AskForRows);
        _histories = new(source, HistoryReadsAtOnce, CountRetry, PostgresHistories.Ask);
        _whereabouts = new(source, MarkReadsAtOnce, CountRetry, Whereabouts.Ask);
    }

    /// <summary>Opens a database; creates or upgrades the schema if needed.</summary>
    /// <param name="connection">A connection string for Npgsql; of several hosts, the one that accepts writes is used.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">
    /// The database cannot be reached or written, is newer than this program, is one of several, or does not keep what it commits
    /// (fsync is off).
    /// </exception>
    public static Task<PostgresStore> OpenAsync(string connection, CancellationToken cancellation)
        => OpenAsync(connection, NullLogger.Instance, cancellation);

    /// <summary>The same, and logs a new schema, an upgrade, or a database that is not ready yet.</summary>
    /// <inheritdoc cref="OpenAsync(string, CancellationToken)"/>
    public static Task<PostgresStore> OpenAsync(string connection, ILogger log, CancellationToken cancellation)
        => OpenAsync(connection, ShardPlace.Whole, log, cancellation);

    /// <summary>Opens one of several databases.</summary>
    /// <inheritdoc cref="OpenAsync(string, ILogger, CancellationToken)"/>
    internal static async Task<PostgresStore> OpenAsync(
        string connection, ShardPlace place, ILogger log, CancellationToken cancellation)
    {
        var source = PostgresSource.Of(connection);
        try
        {
            var version = await PostgresRetry.OpenAsync(() => PrepareAsync(source, place, cancellation), log, cancellation);
            StoreLog.OpenedFrom(log, PostgresSource.NameOf(source), version, PostgresSchema.Newest);
            return new(source, PostgresTables.All);
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> ClaimKeyAsync(ReadOnlyMemory<byte> check, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await Source.OpenConnectionAsync(cancellation);
            return await PostgresKey.ClaimAsync(connection, check, cancellation);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw PostgresFailure.Of(failure);
        }
    }

    /// <inheritdoc/>
    public bool IsShared => true;

    /// <inheritdoc/>
    public StoreException? Failure => null;

    /// <inheritdoc/>
    public StoreFigures Figures => new(_own.Count, ReadRetries);

    /// <inheritdoc/>
    public async ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation)
    {
        try
        {
            return new PostgresTransaction(await Source.OpenConnectionAsync(cancellation), _tables, _own, _marks);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw PostgresFailure.Of(failure);
        }
    }

    /// <summary>Makes it one of several: says, before it has transactions, how the people of its rows are marked.</summary>
    internal void MarkWith(ShardMarks marks) => _marks = marks;

    /// <summary>Runs a statement in a transaction of its own.</summary>
    /// <exception cref="StoreException">The database failed.</exception>
    internal async ValueTask DoAsync(NpgsqlBatchCommand command, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await Source.OpenConnectionAsync(cancellation);
            await using var round = new PostgresRound(connection);
            round.Do(command);
            await round.RunAsync(cancellation);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw PostgresFailure.Of(failure);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : class
    {
        if (!Catalogue.Of(key.Kind).NeverChanges) return (TRow?)await _rows.FindAsync(key, cancellation);
        if (_kept.Find(key) is { } kept) return (TRow)kept;
        var version = _kept.Version;
        return await _rows.FindAsync(key, cancellation) is { } row ? (TRow)_kept.Add(row, version) : null;
    }

    /// <inheritdoc/>
    private protected override async ValueTask<IReadOnlyDictionary<SubmissionState, int>> CountAsync(
        ObjectId participant, CancellationToken cancellation)
        => await _histories.FindAsync(participant, cancellation) ?? Standing.Unknown.Submissions;

    /// <inheritdoc/>
    internal override async ValueTask<long> MarksOfAsync(ObjectId person, CancellationToken cancellation)
        => (await _whereabouts.FindAsync(person, cancellation))?.Shards ?? 0;

    /// <inheritdoc/>
    public async ValueTask TidyAsync(BookTime time, CancellationToken cancellation)
    {
        var now = time.Now;
        // After a jump, slots that would have been emptied by now hold answers that are still needed, for a day.
        if (time.KeysSince < now - RequestKey.Lifetime || now < _tidied + TidyEvery) return;
        var leapt = now > _tidied + PostgresAnswers.SlotLength;
        _tidied = now;
        try
        {
            await using var connection = await Source.OpenConnectionAsync(cancellation);
            await PostgresAnswers.TidyAsync(connection, now, cancellation);
            if (leapt) await PostgresAnswers.TidyAfterLeapAsync(connection, now, cancellation);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw PostgresFailure.Of(failure);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DropEventsAsync(int book, long upTo, CancellationToken cancellation)
    {
        await using var drop = Source.CreateCommand("DELETE FROM events WHERE book_id = $1 AND sequence <= $2");
        drop.Parameters.Add(new NpgsqlParameter<int> { TypedValue = book });
        drop.Parameters.Add(new NpgsqlParameter<long> { TypedValue = upTo });
        await DropAsync(drop, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DropDeliveriesAsync(int book, DateTimeOffset before, CancellationToken cancellation)
    {
        var first = new byte[ObjectId.Size];
        ObjectId.InBook(before, book, 0).Write(first);
        await using var drop = Source.CreateCommand("DELETE FROM deliveries WHERE book_id = $1 AND id < $2 AND state <> $3");
        drop.Parameters.Add(new NpgsqlParameter<int> { TypedValue = book });
        drop.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = first });
        drop.Parameters.Add(new NpgsqlParameter<int> { TypedValue = (int)DeliveryState.Pending });
        await DropAsync(drop, cancellation);
    }

    private static async ValueTask DropAsync(NpgsqlCommand drop, CancellationToken cancellation)
    {
        try
        {
            await drop.ExecuteNonQueryAsync(cancellation);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw PostgresFailure.Of(failure);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _rows.DisposeAsync();
        await _histories.DisposeAsync();
        await _whereabouts.DisposeAsync();
        await base.DisposeAsync();
    }

    private void AskForRows(PostgresRound round, List<RowKey> keys, Dictionary<RowKey, Row> found)
    {
        foreach (var part in keys.GroupBy(key => key.Kind))
        {
            var table = _tables.Of(part.Key);
            round.Ask(table.Load([.. part]), cursor =>
            {
                var row = table.Read(cursor);
                found[row.Key] = row;
            });
        }
    }

    private static async Task<int> PrepareAsync(NpgsqlDataSource source, ShardPlace place, CancellationToken cancellation)
    {
        await using var first = await source.OpenConnectionAsync(cancellation);
        await RequireDurableAsync(first, cancellation);
        return await PostgresSchema.UpgradeAsync(first, place, cancellation);
    }

    /// <summary>Refuses a server that does not keep what it commits.</summary>
    internal static async Task RequireDurableAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (await ShowAsync(connection, "transaction_read_only", cancellation) is "on")
            throw new StoreException(
                "This PostgreSQL is read-only, as a standby is, and takes no commits. Name the primary instead.");
        if (await ShowAsync(connection, "fsync", cancellation) is "off")
            throw new StoreException("This PostgreSQL runs with fsync off: it may lose what it acknowledged. Turn it on.");
    }

    private static async Task<object?> ShowAsync(NpgsqlConnection connection, string setting, CancellationToken cancellation)
    {
        await using var ask = new NpgsqlCommand($"SHOW {setting}", connection);
        return await ask.ExecuteScalarAsync(cancellation);
    }
}
