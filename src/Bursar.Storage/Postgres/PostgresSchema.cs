using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// The schema of the database. Each numbered script in Schema/ upgrades from the version before it; when a node opens a database,
/// it runs the missing ones in one transaction, one node at a time. A database written by a newer Bursar is refused.
/// </summary>
public static class PostgresSchema
{
    private static readonly IReadOnlyList<string> Scripts = SchemaScripts.Of("Postgres");

    /// <summary>The schema version of this program.</summary>
    public static int Newest => Scripts.Count;

    /// <summary>The whole schema as SQL.</summary>
    public static string Text => string.Join('\n', Scripts) + $"\nUPDATE house SET version = {Newest};\n";

    /// <summary>Every table.</summary>
    internal static IReadOnlyList<string> Tables { get; } = ["house", Whereabouts.Table, .. Catalogue.Tables];

    /// <summary>Creates the tables in a database, or upgrades them to the newest version. Existing rows stay.</summary>
    /// <param name="connection">A connection string for Npgsql.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">
    /// The database cannot be reached or written, is not Bursar's, or is newer than this program.
    /// </exception>
    public static async Task ApplyAsync(string connection, CancellationToken cancellation)
    {
        await using var source = PostgresSource.Of(connection);
        try
        {
            await using var opened = await source.OpenConnectionAsync(cancellation);
            await UpgradeAsync(opened, place: null, cancellation);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw PostgresFailure.AtOpen(failure);
        }
    }

    /// <summary>
    /// Creates the tables, or upgrades them to the newest version, and takes the database's place among the others.
    /// </summary>
    /// <param name="connection">A connection to the database.</param>
    /// <param name="place">The place that it takes; null to leave it as it is.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <returns>The version before; 0 if there were no tables.</returns>
    /// <exception cref="StoreException">
    /// The database is newer than this program, has unrelated tables with these names, cannot be written, or has another place.
    /// </exception>
    internal static async Task<int> UpgradeAsync(NpgsqlConnection connection, ShardPlace? place, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await RunAsync(connection, "SELECT pg_advisory_xact_lock(1114989171)", cancellation);
        var version = await VersionAsync(connection, cancellation);
        for (var next = version; next < Newest; next++) await ApplyAsync(connection, Scripts[next], cancellation);
        if (version < Newest) await RunAsync(connection, $"UPDATE house SET version = {Newest}", cancellation);
        if (place is { } taken) await PostgresPlace.ClaimAsync(connection, taken, cancellation);
        await transaction.CommitAsync(cancellation);
        return version;
    }

    /// <summary>
    /// Whether there is nothing that a command made. The house always has its row, and a mark may stand for nothing.
    /// </summary>
    internal static async Task<bool> IsEmptyAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var any = string.Join(" OR ", Catalogue.Tables.Select(table => $"EXISTS (SELECT FROM {table})"));
        return await AskAsync(connection, $"SELECT {any}", cancellation) is false;
    }

    /// <summary>Refuses a database that does not have the newest version, or another place among the others.</summary>
    internal static async Task RequireAsync(NpgsqlConnection connection, ShardPlace place, CancellationToken cancellation)
    {
        var version = await VersionAsync(connection, cancellation);
        if (version < Newest)
        {
            throw new StoreException(version == 0
                ? "This is not a Bursar database: it has no table house."
                : $"The database has schema version {version}; start this Bursar's server on it once to upgrade it to {Newest}.");
        }
        await PostgresPlace.RequireAsync(connection, place, cancellation);
    }

    private static async Task ApplyAsync(NpgsqlConnection connection, string script, CancellationToken cancellation)
    {
        try
        {
            await RunAsync(connection, script, cancellation);
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.DuplicateTable)
        {
            throw new StoreException(
                $"This database has tables that are not Bursar's ({taken.MessageText}); give it one of its own.", taken);
        }
    }

    private static async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (await AskAsync(connection, "SELECT to_regclass('house') IS NOT NULL", cancellation) is not true) return 0;
        if (await AskAsync(connection, "SELECT version FROM house", cancellation) is not int version)
            throw new StoreException(
                "There is a table house in this database that is not Bursar's. Give Bursar a database of its own.");
        return version <= Newest
            ? version
            : throw new StoreException(
                $"The database was written by a newer Bursar (version {version}; this one knows {Newest}).");
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellation);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
