using Npgsql;

namespace Bursar.Acceptance.Tests;

/// <summary>A database that cannot be used is reported in one clear line that never contains a password.</summary>
public sealed class PostgresBadStartTests(SharedPostgres shared)
{
    private const string Password = "geheim-4711";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("away", "Host=127.0.0.1;Port=1;Username=bursar;Password=" + Password)]
    [InlineData("not a connection string", "postgres://bursar:" + Password + "@localhost/books?sslmode=require")]
    [InlineData("not a connection string", "Host=localhost;Password=" + Password + ";" + Password + "=1")]
    [InlineData("needs a connection", "")]
    public async Task Serve_WithAConnectionThatLeadsNowhere_IsRefusedInOneLine(string says, string connection)
        => await MustBeRefusedAsync(connection, says);

    [Fact]
    public async Task Serve_WithAWrongPassword_IsRefusedWithoutTellingIt()
    {
        // The user who runs the server must be able to read the file, so it lies in no private directory.
        var hba = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(
            hba, "host all locked 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n", Cancellation);
        try
        {
            await using var postgres = await PostgresServer.StartAsync(Cancellation, ("hba_file", hba));
            await DoAsync(postgres.ConnectionString, "CREATE ROLE locked LOGIN PASSWORD 'another'");
            var locked = new NpgsqlConnectionStringBuilder(postgres.ConnectionString)
            {
                Username = "locked",
                Password = Password,
            };

            await MustBeRefusedAsync(locked.ConnectionString, "password authentication failed");
        }
        finally
        {
            File.Delete(hba);
        }
    }

    [Fact]
    public async Task Serve_OnADatabaseThatIsNotThere_IsRefusedInOneLine()
    {
        var server = await shared.ServerAsync();
        await MustBeRefusedAsync($"{server.ConnectionString};Database=nowhere", "does not exist");
    }

    [Fact]
    public async Task Serve_WhereFsyncIsOff_IsRefusedInOneLine()
    {
        await using var postgres = await PostgresServer.StartAsync(Cancellation, ("fsync", "off"));
        await MustBeRefusedAsync(postgres.ConnectionString, "fsync");
    }

    [Theory]
    [InlineData("not Bursar's", "CREATE TABLE books (title text)")]
    [InlineData("not Bursar's", "CREATE TABLE house (version text)")]
    [InlineData("cannot be used as a Bursar database", "CREATE TABLE house (door int)")]
    public async Task Serve_OnSomebodyElsesDatabase_IsRefusedAndLeavesItAlone(string says, string theirs)
    {
        var database = await shared.CreateDatabaseAsync(Cancellation);
        await DoAsync(database, theirs);

        await MustBeRefusedAsync(database, says);

        Assert.Equal(1L, await DoAsync(database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task Serve_WithoutTheRightToMakeTables_IsRefusedInOneLine()
    {
        var database = await shared.CreateDatabaseAsync(Cancellation);
        await DoAsync(database, "CREATE ROLE guest LOGIN");
        await MustBeRefusedAsync($"{database};Username=guest", "permission denied");
    }

    [Fact]
    public async Task Serve_OnADatabaseOfANewerBursar_IsRefusedByAllThatReadIt()
    {
        var database = await shared.CreateDatabaseAsync(Cancellation);
        await DoAsync(database, (await RunAsync("schema")).Good);
        await DoAsync(database, "UPDATE house SET version = 99");

        await MustBeRefusedAsync(database, "newer Bursar");
        foreach (var command in (string[][])[["verify", "--store", "postgres"], ["schema", "--apply"]])
        {
            var run = await RunAsync([.. command, "--connection", database]);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("newer Bursar", OneLine(run), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Serve_OnAReadOnlyStandby_IsRefusedThoughItsTablesAreThere()
    {
        await using var postgres = await PostgresServer.StartAsync(Cancellation);
        var database = await postgres.CreateDatabaseAsync(Cancellation);
        using var data = new TestDirectory();
        await using var server = await BursarServer.ServeAsync(data.Path, Environment(database));
        await using var standby = await postgres.StartStandbyAsync(Cancellation);
        var copy = new NpgsqlConnectionStringBuilder(database) { Port = standby.Port }.ConnectionString;

        await MustBeRefusedAsync(copy, "read-only");
        Assert.Equal(0, (await RunAsync("verify", "--store", "postgres", "--connection", copy)).ExitCode);
    }

    [Theory]
    [InlineData("away", "Host=127.0.0.1;Port=1;Password=" + Password)]
    [InlineData("not a connection string", "postgres://bursar:" + Password + "@localhost/books?sslmode=require")]
    public async Task Verify_OfWhatIsAway_SaysSoInOneLine(string says, string connection)
    {
        var run = await RunAsync("verify", "--store", "postgres", "--connection", connection);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(says, OneLine(run), StringComparison.Ordinal);
        Assert.DoesNotContain(Password, run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--store", "mysql")]
    [InlineData("--lanes", "0")]
    [InlineData("--lanes", "many")]
    public async Task Option_ThatHasNoSuchValue_IsAUsageError(string option, string value)
    {
        var run = await RunAsync("serve", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(option, OneLine(run), StringComparison.Ordinal);
    }

    private static async Task MustBeRefusedAsync(string connection, string says)
    {
        using var data = new TestDirectory();
        var run = await ProgramRun.StartAsync(
            "dotnet", [Paths.Executable, "serve", "--data", data.Path, "--urls", "http://127.0.0.1:0"],
            environment: Environment(connection));

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(says, OneLine(run), StringComparison.Ordinal);
        Assert.DoesNotContain(Password, run.Errors + run.Output, StringComparison.Ordinal);
    }

    private static async Task<ProgramRun> RunAsync(params string[] arguments)
    {
        using var data = new TestDirectory();
        return await new BursarCommand(data.Path).RunAsync(arguments);
    }

    private static Dictionary<string, string> Environment(string connection)
        => new() { ["Bursar__Store"] = "postgres", ["Bursar__Connection"] = connection };

    private static async Task<object?> DoAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{database};Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancellation);
    }

    private static string OneLine(ProgramRun run) => Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
