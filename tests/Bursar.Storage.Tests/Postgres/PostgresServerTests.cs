using Npgsql;

namespace Bursar.Storage.Tests;

/// <summary>The test server keeps what it acknowledged; otherwise the durability tests on it would mean nothing.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresServerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StartAgain_AfterAnImmediateStopAndAKill_HasWhatWasCommitted()
    {
        await using var server = await PostgresServer.StartAsync(Cancellation);
        var database = await server.CreateDatabaseAsync(Cancellation);
        await AskAsync(database, "CREATE TABLE kept (number int)");

        await AskAsync(database, "INSERT INTO kept VALUES (1)");
        await server.StopAsync(PostgresShutdown.Immediate);
        await Assert.ThrowsAsync<NpgsqlException>(() => AskAsync(database, "SELECT 1"));
        await server.StartAgainAsync(Cancellation);
        await AskAsync(database, "INSERT INTO kept VALUES (2)");
        await server.KillAsync();
        await server.StartAgainAsync(Cancellation);

        Assert.Equal(3L, await AskAsync(database, "SELECT sum(number) FROM kept"));
        Assert.Equal("on on on", await AskAsync(database, """
            SELECT concat_ws(
              ' ', current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'))
            """));
    }

    [Fact]
    public async Task StartStandby_OfARunningServer_HasItsRowsAndIsReadOnly()
    {
        // One of its own: the shared one has a database of every test, and copying them all takes minutes.
        await using var server = await PostgresServer.StartAsync(Cancellation);
        var database = await server.CreateDatabaseAsync(Cancellation);
        await AskAsync(database, "CREATE TABLE kept AS SELECT 1 AS number");

        await using var standby = await server.StartStandbyAsync(Cancellation);
        var copy = new NpgsqlConnectionStringBuilder(database) { Port = standby.Port }.ConnectionString;

        Assert.Equal(1, await AskAsync(copy, "SELECT number FROM kept"));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => AskAsync(copy, "INSERT INTO kept VALUES (2)"));
        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, refused.SqlState);
    }

    private static async Task<object?> AskAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{database};Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
