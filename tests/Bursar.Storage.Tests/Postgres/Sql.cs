using Npgsql;

namespace Bursar.Storage.Tests;

/// <summary>SQL statements outside the store, each on its own connection.</summary>
internal static class Sql
{
    /// <summary>Runs it and gives the first value that it answers.</summary>
    public static async Task<object?> AskAsync(string database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Stop);
    }

    public static async Task<NpgsqlConnection> OpenAsync(string database)
    {
        var connection = new NpgsqlConnection($"{database};Pooling=false");
        await connection.OpenAsync(Stop);
        return connection;
    }

    /// <summary>Copies a database as it stands now.</summary>
    public static async Task<string> CopyAsync(string database)
    {
        var from = new NpgsqlConnectionStringBuilder(database);
        var to = new NpgsqlConnectionStringBuilder(database) { Database = $"{from.Database}_backup" };
        var server = new NpgsqlConnectionStringBuilder(database) { Database = "postgres", Pooling = false, CommandTimeout = 0 };
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        await using var create = source.CreateCommand($"CREATE DATABASE \"{to.Database}\" TEMPLATE \"{from.Database}\"");
        await create.ExecuteNonQueryAsync(Stop);
        return to.ConnectionString;
    }

    /// <summary>Ends every session of Bursar's in a database, as an administrator does, and waits until they are gone.</summary>
    /// <returns>How many there were.</returns>
    public static async Task<long> EndSessionsAsync(string database) => (long)(await AskAsync(database, """
        SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity
        WHERE application_name = 'bursar' AND datname = current_database()
        """))!;

    /// <summary>Makes the first few inserts of transfers do something; what they count in is not undone with them.</summary>
    public static Task FailTransfersAsync(string database, string statement, int times) => AskAsync(database, $"""
        CREATE SEQUENCE tries;
        CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF nextval('tries') <= {times} THEN {statement}; END IF;
          RETURN NULL;
        END $$;
        CREATE TRIGGER fail AFTER INSERT ON transfers FOR EACH STATEMENT EXECUTE FUNCTION fail();
        """);

    /// <summary>The same when the transaction is committed.</summary>
    public static async Task FailCommitsAsync(string database, string statement, int times)
    {
        await FailTransfersAsync(database, statement, times);
        await AskAsync(database, """
            DROP TRIGGER fail ON transfers;
            CREATE CONSTRAINT TRIGGER fail AFTER INSERT ON transfers DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION fail();
            """);
    }

    public static Task StopFailingAsync(string database) => AskAsync(database, "DROP TRIGGER fail ON transfers");
}
