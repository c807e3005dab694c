using System.Diagnostics;
using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>A database to copy from. No node may be connected to it, and no node can change it until this is disposed.</summary>
public sealed class PostgresCopySource : PostgresReader
{
    // A server needs a moment to notice that a node has disconnected.
    private static readonly TimeSpan NodesMayLeave = TimeSpan.FromSeconds(5);

    private readonly byte[]? _keyCheck;

    private PostgresCopySource(NpgsqlDataSource source, PostgresSnapshot snapshot, byte[]? keyCheck)
        : base(source, PostgresTables.All, snapshot) => _keyCheck = keyCheck;

    /// <summary>
    /// Whether the secrets are sealed under the key with this check value. True for any check value, or none, if no server has
    /// used the database yet.
    /// </summary>
    public bool IsSealedUnder(byte[]? check)
        => _keyCheck is null || (check is not null && _keyCheck.AsSpan().SequenceEqual(check));

    /// <summary>Opens a database.</summary>
    /// <exception cref="StoreException">
    /// A node is connected to the database, or it cannot be reached or is not a Bursar database with the newest schema.
    /// </exception>
    public static Task<PostgresCopySource> OpenAsync(string connection, CancellationToken cancellation)
        => OpenAsync(connection, ShardPlace.Whole, cancellation);

    /// <summary>Opens one of several databases.</summary>
    internal static async Task<PostgresCopySource> OpenAsync(
        string connection, ShardPlace place, CancellationToken cancellation)
    {
        var source = PostgresSource.Of(connection, isLong: true);
        NpgsqlConnection? opened = null;
        try
        {
            opened = await source.OpenConnectionAsync(cancellation);
            await PostgresSchema.RequireAsync(opened, place, cancellation);
            await RequireAloneAsync(opened, cancellation);
            // The lock is taken before the first read, which fixes the snapshot, so that no commit is in progress then.
            await using var begin = new NpgsqlCommand(
                $"BEGIN ISOLATION LEVEL REPEATABLE READ; {PostgresSnapshot.Patience}; LOCK TABLE house, books IN EXCLUSIVE MODE",
                opened);
            await begin.ExecuteNonQueryAsync(cancellation);
            return new(source, new PostgresSnapshot(opened), await PostgresKey.ReadAsync(opened, cancellation));
        }
        catch (Exception failure)
        {
            if (opened is not null) await opened.DisposeAsync();
            await source.DisposeAsync();
            if (PostgresFailure.IsStore(failure)) throw PostgresFailure.AtOpen(failure);
            throw;
        }
    }

    private static async Task RequireAloneAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var ask = new NpgsqlCommand(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
            + "AND application_name = current_setting('application_name')",
            connection);
        var pauses = new Pauses(TimeProvider.System);
        var start = Stopwatch.GetTimestamp();
        while (await ask.ExecuteScalarAsync(cancellation) is not 0L)
        {
            if (Stopwatch.GetElapsedTime(start) > NodesMayLeave)
                throw new StoreException("Another Bursar is connected to the database; stop every node first.");
            await pauses.NextAsync(cancellation);
        }
    }
}
