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

    /// <summary>Every table, in an order in which they can be distributed.</summary>
    private static readonly string[] Tables =
        ["house", "books", "studies", "submissions", "transfers", "answers", "memberships", "users", "access_keys", "tokens"];

    /// <summary>The version that this program writes.</summary>
    public static int Newest => Scripts.Count;

    /// <summary>The whole schema as SQL.</summary>
    public static string Text => string.Join('\n', Scripts) + $"\nUPDATE house SET version = {Newest};\n";

    /// <summary>The calls that distribute every table by book over Citus, all rows of a book on one node.</summary>
    public static string Distribution => string.Concat(Tables.Select((table, i) =>
        $"SELECT create_distributed_table('{table}', 'book_id'{(i == 0 ? "" : $", colocate_with => '{Tables[0]}'")});\n"));

    /// <summary>Makes the tables, or brings them up to the newest version.</summary>
    /// <exception cref="StoreException">The database is newer than this program, has other tables of these names, or cannot be written.</exception>
    internal static async Task UpgradeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await RunAsync(connection, "BEGIN; SELECT pg_advisory_xact_lock(1114989171)", cancellation);
        var version = await VersionAsync(connection, cancellation);
        for (var next = version; next < Newest; next++) await ApplyAsync(connection, Scripts[next], cancellation);
        if (version < Newest) await RunAsync(connection, $"UPDATE house SET version = {Newest}", cancellation);
        await RunAsync(connection, "COMMIT", cancellation);
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
            throw new StoreException($"This database has tables that are not Bursar's ({taken.MessageText}); give it one of its own.", taken);
        }
    }

    private static async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (await AskAsync(connection, "SELECT to_regclass('house') IS NOT NULL", cancellation) is not true) return 0;
        var version = (int)(await AskAsync(connection, "SELECT version FROM house", cancellation))!;
        return version <= Newest
            ? version
            : throw new StoreException($"The database was written by a newer Bursar (version {version}; this one knows {Newest}).");
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
