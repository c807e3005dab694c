using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Connections to a database, each prepared for our few statements.</summary>
internal static class PostgresSource
{
    // Every statement of ours finds its rows by a key. A plan made while a table was small must not scan it when it has grown;
    // and what a hung node has locked must come free.
    private const string Session =
        "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off; SET plan_cache_mode = force_generic_plan; "
        + "SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '10s'; "
        // Acknowledged means on disk, whatever the server's default is.
        + "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

    /// <summary>Opens nothing yet.</summary>
    /// <param name="connection">A connection string as Npgsql knows them; several hosts may be named, and the one that can be written is used.</param>
    /// <exception cref="StoreException">It is not one.</exception>
    public static NpgsqlDataSource Of(string connection)
    {
        try
        {
            // Whoever has a connection leaves it as it was, so nothing is reset, what is set below and prepared least of all.
            var text = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 2, NoResetOnClose = true };
            if (!text.ContainsKey("Application Name")) text.ApplicationName = "bursar";
            if (!text.ContainsKey("Target Session Attributes") && text.Host?.Contains(',', StringComparison.Ordinal) == true)
                text.TargetSessionAttributes = "primary";
            var builder = new NpgsqlDataSourceBuilder(text.ConnectionString);
            builder.UsePhysicalConnectionInitializer(
                static opened => Prepare(opened),
                static opened => PrepareAsync(opened));
            return builder.Build();
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new StoreException($"This is no connection string for PostgreSQL: {failure.Message}", failure);
        }
    }

    private static void Prepare(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand(Session, connection);
        command.ExecuteNonQuery();
    }

    private static async Task PrepareAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Session, connection);
        await command.ExecuteNonQueryAsync();
    }
}
