using System.Globalization;
using Npgsql;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// What docs/operating.md says of books that are spread over several databases, done as it says: a database moves to another
/// server, by a dump and by a standby, and the number of databases is changed by copying.
/// </summary>
public sealed class SpreadBooksTests
{
    private const int Books = 6;
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Databases_AreMovedAndAdded_HaveTheSameMoneyAndPayARetryOnce()
    {
        await using var one = await PostgresServer.StartAsync(Cancellation);
        await using var other = await PostgresServer.StartAsync(Cancellation);
        using var data = new TestDirectory();
        string[] databases = [await one.CreateDatabaseAsync(Cancellation), await one.CreateDatabaseAsync(Cancellation)];
        var books = new List<string>();
        await using (var server = await BursarServer.ServeAsync(data.Path, Over(databases)))
        {
            for (var i = 0; i < Books; i++)
                books.Add((await server.Command.JsonAsync("book", "open", $"Lab {i}", "--currency", "USD"))
                    .GetProperty("id").GetString()!);
            await MustPayAsync(server, books, "before", replayed: false);
            Assert.Equal(0, await server.StopAsync());
        }

        databases[1] = await MoveByDumpAsync(databases[1], other);
        await MustGoOnAsync(data, databases, books, "before", "dumped");

        await using var standby = await one.StartStandbyAsync(Cancellation);
        await one.StopAsync(PostgresShutdown.Fast);
        await AskAsync(standby.ConnectionString, "SELECT pg_promote()");
        databases[0] = new NpgsqlConnectionStringBuilder(databases[0]) { Port = standby.Port }.ConnectionString;
        await MustGoOnAsync(data, databases, books, "dumped", "promoted");

        _ = (await RunAsync(data, databases, "copy", "--to", "sqlite")).Good;
        string[] more =
        [
            await other.CreateDatabaseAsync(Cancellation), await other.CreateDatabaseAsync(Cancellation),
            await other.CreateDatabaseAsync(Cancellation),
        ];
        _ = (await RunAsync(data, more, "copy", "--to", "postgres")).Good;
        await MustGoOnAsync(data, more, books, "promoted", "added");
    }

    /// <summary>The books pass verification, know a retry, and take more money.</summary>
    private static async Task MustGoOnAsync(
        TestDirectory data, string[] databases, List<string> books, string last, string next)
    {
        Assert.StartsWith("OK", (await RunAsync(data, databases, "verify")).Good, StringComparison.Ordinal);
        await using var server = await BursarServer.ServeAsync(data.Path, Over(databases));
        await MustPayAsync(server, books, last, replayed: true);
        await MustPayAsync(server, books, next, replayed: false);
        Assert.Equal(0, await server.StopAsync());
    }

    private static async Task MustPayAsync(BursarServer server, List<string> books, string key, bool replayed)
    {
        foreach (var book in books)
            Assert.Equal(replayed, (await new TopUpClient(server, book).SendAsync($"{key}-{book}", 1_00)).Replayed);
    }

    private static async Task<string> MoveByDumpAsync(string database, PostgresServer to)
    {
        var target = await to.CreateDatabaseAsync(Cancellation);
        using var folder = new TestDirectory();
        var dump = Path.Combine(folder.Path, "books.dump");
        _ = (await ProgramRun.StartAsync(
            Path.Combine(to.Bin, "pg_dump"), ["--format=custom", "--file", dump, "--dbname", UriOf(database)])).Good;
        _ = (await ProgramRun.StartAsync(
            Path.Combine(to.Bin, "pg_restore"), ["--exit-on-error", "--dbname", UriOf(target), dump])).Good;
        return target;
    }

    private static async Task AskAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{database};Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteScalarAsync(Cancellation);
    }

    private static Task<ProgramRun> RunAsync(TestDirectory data, string[] databases, params string[] arguments)
        => ProgramRun.StartAsync("dotnet", [Paths.Executable, "--data", data.Path, .. arguments], "", Over(databases));

    private static Dictionary<string, string> Over(string[] databases)
    {
        var settings = new Dictionary<string, string> { ["Bursar__Store"] = "postgres" };
        for (var i = 0; i < databases.Length; i++) settings[$"Bursar__Shards__{i}"] = databases[i];
        return settings;
    }

    /// <summary>A connection string as PostgreSQL's own programs read it.</summary>
    private static string UriOf(string database)
    {
        var names = new NpgsqlConnectionStringBuilder(database);
        return string.Create(
            CultureInfo.InvariantCulture, $"postgresql://{names.Username}@{names.Host}:{names.Port}/{names.Database}");
    }
}
