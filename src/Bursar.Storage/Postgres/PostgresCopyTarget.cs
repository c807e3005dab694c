using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>A database that is filled in one transaction. A node's commands wait meanwhile, or are refused.</summary>
public sealed class PostgresCopyTarget : PostgresReader, ICopyTarget
{
    private readonly NpgsqlConnection _connection;
    private readonly PostgresTables _tables;

    private PostgresCopyTarget(NpgsqlDataSource source, PostgresTables tables, NpgsqlConnection connection)
        : base(source, tables, new PostgresSnapshot(connection))
    {
        _connection = connection;
        _tables = tables;
    }

    /// <summary>Opens a database; creates or upgrades the schema if needed.</summary>
    /// <exception cref="StoreException">
    /// The database cannot be reached or written, is newer than this program, or does not keep what it commits (fsync is off).
    /// </exception>
    public static Task<PostgresCopyTarget> OpenAsync(string connection, CancellationToken cancellation)
        => OpenAsync(connection, ShardPlace.Whole, cancellation);

    /// <summary>Opens one of several databases.</summary>
    internal static async Task<PostgresCopyTarget> OpenAsync(
        string connection, ShardPlace place, CancellationToken cancellation)
    {
        var source = PostgresSource.Of(connection, isLong: true);
        NpgsqlConnection? opened = null;
        try
        {
            opened = await source.OpenConnectionAsync(cancellation);
            await PostgresStore.RequireDurableAsync(opened, cancellation);
            await PostgresSchema.UpgradeAsync(opened, place, cancellation);
            // Every batch first locks rows in one of these two tables, so it waits; reads do not.
            await using var begin = new NpgsqlCommand(
                $"BEGIN; {PostgresSnapshot.Patience}; LOCK TABLE house, books IN EXCLUSIVE MODE", opened);
            await begin.ExecuteNonQueryAsync(cancellation);
            return new(source, PostgresTables.All, opened);
        }
        catch (Exception failure)
        {
            if (opened is not null) await opened.DisposeAsync();
            await source.DisposeAsync();
            if (PostgresFailure.IsStore(failure)) throw PostgresFailure.AtOpen(failure);
            throw;
        }
    }

    /// <summary>
    /// Stores the check value of the key that the copied secrets are sealed under, unless the database already has one.
    /// </summary>
    /// <returns>Whether the database's check value is now this one.</returns>
    /// <exception cref="StoreException">The database failed.</exception>
    public Task<bool> ClaimKeyAsync(ReadOnlyMemory<byte> check, CancellationToken cancellation)
        => TryAsync(() => PostgresKey.ClaimAsync(_connection, check, cancellation));

    /// <inheritdoc/>
    public async ValueTask<bool> IsEmptyAsync(CancellationToken cancellation)
        => await TryAsync(() => PostgresSchema.IsEmptyAsync(_connection, cancellation));

    /// <inheritdoc/>
    public ValueTask AddAsync(IReadOnlyList<Row> rows, CancellationToken cancellation)
        => AddAsync(_tables.Of(rows[0].Key.Kind).Insert(rows), cancellation);

    /// <inheritdoc/>
    public ValueTask AddAsync(IReadOnlyList<StoredAnswer> answers, CancellationToken cancellation)
        => AddAsync(PostgresAnswers.Append(answers), cancellation);

    /// <inheritdoc/>
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        try
        {
            await using var commit = new NpgsqlCommand("COMMIT", _connection);
            await commit.ExecuteNonQueryAsync(cancellation);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw PostgresFailure.AtCommit(failure);
        }
    }

    /// <summary>Adds rows by a statement.</summary>
    internal async ValueTask AddAsync(NpgsqlBatchCommand command, CancellationToken cancellation)
    {
        await using var round = new PostgresRound(_connection);
        round.Do(command);
        await TryAsync(async () =>
        {
            await round.RunAsync(cancellation);
            return true;
        });
    }

    private static async Task<TResult> TryAsync<TResult>(Func<Task<TResult>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw Failed(failure);
        }
    }

    /// <summary>
    /// Whatever the database refuses, a value in a row or a missing permission, ends the copy; it is not a bug.
    /// </summary>
    private static Exception Failed(Exception failure) => failure is PostgresException refused
        ? new StoreException($"The database refused: {refused.MessageText}. Nothing was done.", refused)
        : PostgresFailure.Of(failure);
}
