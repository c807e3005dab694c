using System.Runtime.CompilerServices;
using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// Reads a database: either a snapshot of all of it or, as the base of <see cref="PostgresStore"/>, its latest state.
/// </summary>
public class PostgresReader : StoreReader
{
    private readonly PostgresTables _tables;
    private readonly PostgresSnapshot? _snapshot;
    private readonly LongReads? _long;
    private long _readRetries;

    private protected PostgresReader(NpgsqlDataSource source, PostgresTables tables, PostgresSnapshot? snapshot = null)
    {
        Source = source;
        _tables = tables;
        _snapshot = snapshot;
        // A snapshot has one connection, which takes one statement after the other.
        if (snapshot is null) _long = new LongReads();
    }

    /// <summary>The database.</summary>
    private protected NpgsqlDataSource Source { get; }

    /// <summary>The number of retried reads.</summary>
    private protected long ReadRetries => Interlocked.Read(ref _readRetries);

    /// <summary>
    /// Opens a snapshot of a database. Nodes that write to it are not disturbed, and their later commits are not visible.
    /// </summary>
    /// <exception cref="StoreException">
    /// The database cannot be reached, or is not a Bursar database with the newest schema.
    /// </exception>
    public static Task<PostgresReader> OpenSnapshotAsync(string connection, CancellationToken cancellation)
        => OpenSnapshotAsync(connection, ShardPlace.Whole, cancellation);

    /// <summary>Opens a snapshot of one of several databases.</summary>
    internal static async Task<PostgresReader> OpenSnapshotAsync(
        string connection, ShardPlace place, CancellationToken cancellation)
    {
        var source = PostgresSource.Of(connection, isLong: true);
        try
        {
            var snapshot = await PostgresSnapshot.OpenAsync(source, place, cancellation);
            return new(source, PostgresTables.All, snapshot);
        }
        catch (Exception failure)
        {
            await source.DisposeAsync();
            if (PostgresFailure.IsStore(failure)) throw PostgresFailure.AtOpen(failure);
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : class
    {
        var table = _tables.Of(key.Kind);
        var rows = await ListAsync(() => table.Load([key]), row => (TRow)table.Read(row), cancellation);
        return rows.Count > 0 ? rows[0] : null;
    }

    /// <inheritdoc/>
    public override IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation)
        => StreamAsync(_tables.Of(kind).All, cancellation);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_snapshot is not null) await _snapshot.DisposeAsync();
        await Source.DisposeAsync();
        _long?.Dispose();
        GC.SuppressFinalize(this);
    }

    internal override ValueTask<string?> FindDamageAsync(CancellationToken cancellation)
        => PostgresDamage.FindAsync(ListAsync, cancellation);

    internal override async ValueTask<string?> FindBreachAsync(
        IEnumerable<Agreement> agreements, CancellationToken cancellation)
    {
        // Whole tables are compared, so not every row should be looked up by its key. The settings end with the transaction.
        if (_snapshot is not null) await ListAsync(PostgresDamage.WholeTables, cancellation);
        return await base.FindBreachAsync(agreements, cancellation);
    }

    internal override ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(
        SqlQuery<TRow> query, CancellationToken cancellation)
        => query.IsLong && _long is not null
            ? _long.RunAsync(() => ListAsync(() => CommandOf(query), query.Read, cancellation).AsTask(), cancellation)
            : ListAsync(() => CommandOf(query), query.Read, cancellation);

    internal override IAsyncEnumerable<TRow> StreamAsync<TRow>(SqlQuery<TRow> query, CancellationToken cancellation)
        => EachAsync(CommandOf(query), query.Read, cancellation)
            .Translating(PostgresFailure.IsStoreOrDamage, PostgresFailure.Of, cancellation);

    private async ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(
        Func<NpgsqlBatchCommand> query, Func<RowCursor, TRow> get, CancellationToken cancellation)
    {
        if (_snapshot is null)
            return await PostgresRetry.ReadAsync(() => ReadAsync(query(), get, cancellation), CountRetry, cancellation);
        try
        {
            var rows = new List<TRow>();
            await _snapshot.ReadAsync(query(), row => rows.Add(get(row)), cancellation);
            return rows;
        }
        catch (Exception failure) when (PostgresFailure.IsStoreOrDamage(failure))
        {
            throw PostgresFailure.Of(failure);
        }
    }

    /// <summary>Counts a retried read.</summary>
    private protected void CountRetry() => Interlocked.Increment(ref _readRetries);

    private async IAsyncEnumerable<TRow> EachAsync<TRow>(
        NpgsqlBatchCommand query, Func<RowCursor, TRow> get, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var own = _snapshot is null ? await Source.OpenConnectionAsync(cancellation) : null;
        var rows = _snapshot?.StreamAsync(query, get, cancellation) ?? PostgresRound.StreamAsync(own!, query, get, cancellation);
        await foreach (var row in rows.WithCancellation(cancellation)) yield return row;
    }

    private async Task<List<TRow>> ReadAsync<TRow>(
        NpgsqlBatchCommand query, Func<RowCursor, TRow> get, CancellationToken cancellation)
    {
        var rows = new List<TRow>();
        await using var connection = await Source.OpenConnectionAsync(cancellation);
        await using var round = new PostgresRound(connection);
        round.Ask(query, row => rows.Add(get(row)));
        await round.RunAsync(cancellation);
        return rows;
    }

    private static NpgsqlBatchCommand CommandOf<TRow>(SqlQuery<TRow> query)
    {
        var command = new NpgsqlBatchCommand(query.Sql);
        foreach (var value in query.Values)
        {
            command.Parameters.Add(value switch
            {
                int number => new NpgsqlParameter<int> { TypedValue = number },
                long number => new NpgsqlParameter<long> { TypedValue = number },
                bool truth => new NpgsqlParameter<bool> { TypedValue = truth },
                string text => new NpgsqlParameter<string> { TypedValue = text },
                ObjectId id => new NpgsqlParameter<byte[]> { TypedValue = PostgresBytes.Of(id) },
                UInt128 number => new NpgsqlParameter<byte[]> { TypedValue = PostgresBytes.Of(number) },
                DateTimeOffset time => new NpgsqlParameter<long> { TypedValue = Microseconds.Of(time) },
                _ => throw new InvalidOperationException($"{value} is no parameter."),
            });
        }
        return command;
    }
}
