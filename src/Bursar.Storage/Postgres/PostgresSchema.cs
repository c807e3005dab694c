using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// The database's form. Each numbered script in Schema/ leads from the version before it; a database is brought up to the newest
/// when a node opens it, in one transaction, by one node at a time. A database of a newer Bursar is refused.
/// </summary>
public static class PostgresSchema
{
    private static readonly IReadOnlyList<string> Scripts = SchemaScripts.Of("Postgres");

    /// <summary>The version that this program writes.</summary>
    public static int Newest => Scripts.Count;

    /// <summary>The whole schema as SQL.</summary>
    public static string Text => string.Join('\n', Scripts) + $"\nUPDATE house SET version = {Newest};\n";

    /// <summary>The calls that distribute every table by book over Citus, all rows of a book on one node.</summary>
    public static string Distribution => string.Concat(Citus.Tables.Select(table => $"{Citus.CallFor(table)};\n"));

    /// <summary>
    /// Makes the tables in a database, or brings them up to the newest version. What is there already stays as it is.
    /// </summary>
    /// <param name="connection">A connection string as Npgsql knows them.</param>
    /// <param name="distributed">Whether to distribute every table that is not distributed yet.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="StoreException">
    /// The database cannot be reached or written, is not ours, is newer than this program, or has no Citus.
    /// </exception>
    public static async Task ApplyAsync(string connection, bool distributed, CancellationToken cancellation)
    {
        await using var source = PostgresSource.Of(connection);
        try
        {
            await using var opened = await source.OpenConnectionAsync(cancellation);
            if (distributed) await Citus.RequireAsync(opened, cancellation);
            await UpgradeAsync(opened, cancellation);
            if (distributed) await Citus.DistributeAsync(opened, cancellation);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            throw PostgresFailure.AtOpen(failure);
        }
    }

    /// <summary>Makes the tables, or brings them up to the newest version.</summary>
    /// <returns>The version that it had; 0 where there were none.</returns>
    /// <exception cref="StoreException">
    /// The database is newer than this program, has other tables of these names, or cannot be written.
    /// </exception>
    internal static async Task<int> UpgradeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await RunAsync(connection, "SELECT pg_advisory_xact_lock(1114989171)", cancellation);
        var version = await VersionAsync(connection, cancellation);
        for (var next = version; next < Newest; next++) await ApplyAsync(connection, Scripts[next], cancellation);
        if (version < Newest) await RunAsync(connection, $"UPDATE house SET version = {Newest}", cancellation);
        await transaction.CommitAsync(cancellation);
        return version;
    }

    /// <summary>Whether no table has a row but that of the house, which is always there.</summary>
    internal static async Task<bool> IsEmptyAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var any = string.Join(" OR ", Citus.Tables.Skip(1).Select(table => $"EXISTS (SELECT FROM {table})"));
        return await AskAsync(connection, $"SELECT {any}", cancellation) is false;
    }

    /// <summary>Refuses a database that is not of the newest form.</summary>
    internal static async Task RequireAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var version = await VersionAsync(connection, cancellation);
        if (version < Newest)
        {
            throw new StoreException(version == 0
                ? "This is no Bursar database: there is no table house in it."
                : $"The database is of version {version}; start this Bursar's server on it once, to bring it to {Newest}.");
        }
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
