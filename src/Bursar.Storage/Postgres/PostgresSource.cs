using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Connections to a database, with settings for the few statements that Bursar uses.</summary>
internal static class PostgresSource
{
    // Every statement finds its rows by a key: a plan made while a table was small must not scan it once it has grown. And what a
    // hung node has locked must be released in time for the retries of those who wait for it.
    public const string Session =
        "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_bitmapscan = off; "
        + "SET jit = off; SET max_parallel_workers_per_gather = 0; SET plan_cache_mode = force_generic_plan; "
        + "SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '4s'; "
        // Acknowledged means on disk, whatever the default of the server.
        + "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

    private const int SecondsOfALongStatement = 3_600;

    /// <summary>
    /// Defaults that the connection string can override. A try may take 5 seconds to connect (Timeout) and 15 for its statements;
    /// three nodes stay below the 100 connections that PostgreSQL allows by default. Of several hosts, one that was away is tried
    /// again after a second.
    /// </summary>
    private static readonly (string Name, object Value)[] Defaults =
    [
        ("Application Name", "bursar"),
        ("Timeout", 5),
        ("Command Timeout", 15),
        ("Maximum Pool Size", 32),
        ("Host Recheck Seconds", 1),
    ];

    /// <summary>Creates a data source; opens no connection yet.</summary>
    /// <param name="connection">A connection string for Npgsql; of several hosts, the one that accepts writes is used.</param>
    /// <param name="isLong">
    /// Whether it is for one transaction that reads or writes everything: each of its statements may take an hour.
    /// </param>
    /// <exception cref="StoreException">It is not a connection string.</exception>
    public static NpgsqlDataSource Of(string connection, bool isLong = false)
    {
        try
        {
            // Every user leaves a connection as it was, so nothing is reset on return, least of all the settings below and the
            // prepared statements. A transaction uses one connection.
            var text = new NpgsqlConnectionStringBuilder(connection)
            {
                MaxAutoPrepare = 100,
                AutoPrepareMinUsages = 2,
                NoResetOnClose = true,
                Multiplexing = false,
            };
            if (isLong) text.CommandTimeout = SecondsOfALongStatement;
            // ContainsKey is true for every name that Npgsql knows.
            foreach (var (name, value) in Defaults)
                if (!text.ShouldSerialize(name)) text[name] = value;
            var session = SessionOf(text);
            var builder = new NpgsqlDataSourceBuilder(text.ConnectionString);
            builder.UsePhysicalConnectionInitializer(
                static opened => Prepare(opened),
                static opened => PrepareAsync(opened));
            return session is { } wanted ? builder.BuildMultiHost().WithTargetSession(wanted) : builder.Build();
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or KeyNotFoundException)
        {
            // Npgsql's message quotes what it did not understand, which may be part of a password.
            throw new StoreException(
                "This is not a connection string for PostgreSQL; it must look like \"Host=…;Database=…;Username=…\".", failure);
        }
    }

    /// <summary>The names of the database and its host, for logs: never the password.</summary>
    public static string NameOf(NpgsqlDataSource source)
    {
        var text = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        return $"PostgreSQL database {text.Database ?? text.Username} on {text.Host}";
    }

    /// <summary>
    /// Removes from a connection string the choice among several hosts, which Npgsql takes separately; null if there is one host.
    /// </summary>
    private static TargetSessionAttributes? SessionOf(NpgsqlConnectionStringBuilder text)
    {
        if (text.Host?.Contains(',', StringComparison.Ordinal) != true) return null;
        var name = text.TargetSessionAttributes?.Replace("-", "", StringComparison.Ordinal);
        text.TargetSessionAttributes = null;
        return name is null ? TargetSessionAttributes.Primary : Enum.Parse<TargetSessionAttributes>(name, ignoreCase: true);
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
