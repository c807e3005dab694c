using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// Books in a PostgreSQL database, for any number of nodes. Nothing that can change is cached: every node's next read shows what
/// any node has committed.
/// </summary>
public sealed class PostgresStore : PostgresReader, IStore
{
    private const int RowReadsAtOnce = 2;
    private static readonly TimeSpan TidyEvery = TimeSpan.FromMinutes(10);
    private readonly PostgresTables _tables;
    private readonly PostgresRowReads _rows;
    private readonly LastingRows _lasting = new();
    private DateTimeOffset? _tidied;

    private PostgresStore(NpgsqlDataSource source, PostgresTables tables)
        : base(source, tables)
    {
        _tables = tables;
        _rows = new PostgresRowReads(source, tables, RowReadsAtOnce, CountRetry);
    }

    /// <summary>Opens a database; creates or upgrades the schema if needed.</summary>
    /// <param name="connection">A connection string for Npgsql; of several hosts, the one that accepts writes is used.</param>
    /// <param name="sharded">
    /// Whether the tables are distributed by book, so that every statement must be limited to one book.
    /// </param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">
    /// The database cannot be reached or written, is newer than this program, or does not keep what it commits (fsync is off).
    /// </exception>
    public static Task<PostgresStore> OpenAsync(string connection, bool sharded, CancellationToken cancellation)
        => OpenAsync(connection, sharded, NullLogger.Instance, cancellation);

    /// <summary>The same, and logs a new schema, an upgrade, or a database that is not ready yet.</summary>
    /// <inheritdoc cref="OpenAsync(string, bool, CancellationToken)"/>
    public static async Task<PostgresStore> OpenAsync(
        string connection, bool sharded, ILogger log, CancellationToken cancellation)
    {
        var source = PostgresSource.Of(connection);
        try
        {
            var version = await PostgresRetry.OpenAsync(() => PrepareAsync(source, cancellation), log, cancellation);
            StoreLog.OpenedFrom(log, PostgresSource.NameOf(source), version, PostgresSchema.Newest);
            return new(source, new PostgresTables(sharded));
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
    public bool OneBook => _tables.Sharded;

    /// <inheritdoc/>
    public bool IsShared => true;

    /// <inheritdoc/>
    public StoreException? Failure => null;

    /// <inheritdoc/>
    public StoreFigures Figures => new(CachedRows: 0, ReadRetries);

    /// <inheritdoc/>
    public async ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation)
    {
        try
        {
            return new PostgresTransaction(await Source.OpenConnectionAsync(cancellation), _tables);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw PostgresFailure.Of(failure);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : class
    {
        var row = _lasting.Find(key);
        if (row is null) _lasting.Keep(row = await _rows.FindAsync(key, cancellation));
        return (TRow?)row;
    }

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
        await base.DisposeAsync();
    }

    private static async Task<int> PrepareAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var first = await source.OpenConnectionAsync(cancellation);
        await RequireDurableAsync(first, cancellation);
        return await PostgresSchema.UpgradeAsync(first, cancellation);
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
