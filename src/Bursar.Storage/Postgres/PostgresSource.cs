using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Connections to a database, each prepared for our few statements.</summary>
internal static class PostgresSource
{
    // Every statement of ours finds its rows by a key. A plan made while a table was small must not scan it when it has grown;
    // and what a hung node has locked must come free, in time for those who wait for it to be tried again.
    private const string Session =
        "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off; "
        + "SET plan_cache_mode = force_generic_plan; "
        + "SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '4s'; "
        // Acknowledged means on disk, whatever the server's default is.
        + "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

    private const int SecondsOfALongStatement = 3_600;

    /// <summary>
    /// What holds unless the connection string says otherwise. A try may take 5 seconds to connect (Timeout) and 15 for its
    /// statements; three nodes leave room below the 100 connections that a PostgreSQL takes by default. Of several hosts, one
    /// that was away is asked again after a second.
    /// </summary>
    private static readonly (string Name, object Value)[] Defaults =
    [
        ("Application Name", "bursar"),
        ("Timeout", 5),
        ("Command Timeout", 15),
        ("Maximum Pool Size", 32),
        ("Host Recheck Seconds", 1),
    ];

    /// <summary>Opens nothing yet.</summary>
    /// <param name="connection">
    /// A connection string as Npgsql knows them; several hosts may be named, and the one that can be written is used.
    /// </param>
    /// <param name="isLong">
    /// Whether it is for one transaction that reads or writes all there is: each of its statements may take an hour.
    /// </param>
    /// <exception cref="StoreException">It is not one.</exception>
    public static NpgsqlDataSource Of(string connection, bool isLong = false)
    {
        try
        {
            // Whoever has a connection leaves it as it was, so nothing is reset, what is set below and prepared least of all. A
            // transaction of ours is one connection's.
            var text = new NpgsqlConnectionStringBuilder(connection)
            {
                MaxAutoPrepare = 100,
                AutoPrepareMinUsages = 2,
                NoResetOnClose = true,
                Multiplexing = false,
            };
            if (isLong) text.CommandTimeout = SecondsOfALongStatement;
            // ContainsKey would say of every name that Npgsql knows that it is there.
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
            // Its own message quotes what it did not understand, which may be a part of a password.
            throw new StoreException(
                "This is no connection string for PostgreSQL; it must look like \"Host=…;Database=…;Username=…\".", failure);
        }
    }

    /// <summary>The database and its host, as they may be logged: never the password.</summary>
    public static string NameOf(NpgsqlDataSource source)
    {
        var text = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        return $"PostgreSQL database {text.Database ?? text.Username} on {text.Host}";
    }

    /// <summary>
    /// Takes out of a connection string with several hosts which of them is wanted; Npgsql is told that apart. null where there
    /// is one host.
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
