using Npgsql;

namespace Bursar.Acceptance.Tests;

/// <summary><c>bursar schema</c>: the printed script is the one that is applied.</summary>
public sealed class SchemaCommandTests(SharedPostgres shared)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Schema_AppliedByHandOrByItself_IsTheSameAndStaysSo()
    {
        var byHand = await shared.CreateDatabaseAsync(Cancellation);
        var byItself = await shared.CreateDatabaseAsync(Cancellation);

        await DoAsync(byHand, (await RunAsync("schema")).Good);
        var first = await RunAsync("schema", "--apply", "--connection", byItself);
        var dump = await DumpAsync(byItself);
        var second = await RunAsync("schema", "--apply", "--connection", byItself);

        Assert.Equal(await DumpAsync(byHand), dump);
        Assert.Equal(first.Good, second.Good);
        Assert.Equal(dump, await DumpAsync(byItself));
        Assert.Contains("CREATE TABLE public.transfers", dump, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_AppliedWithoutAConnection_AsksForOne()
    {
        var run = await RunAsync("schema", "--apply");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("Bursar:Connection", Assert.Single(run.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task<ProgramRun> RunAsync(params string[] arguments)
    {
        using var data = new TestDirectory();
        return await new BursarCommand(data.Path).RunAsync(arguments);
    }

    /// <summary>The whole database as SQL; the comments name versions of programs and no rows.</summary>
    private async Task<string> DumpAsync(string database)
    {
        var (bin, names) = ((await shared.ServerAsync()).Bin, new NpgsqlConnectionStringBuilder(database));
        var run = await ProgramRun.StartAsync(
            Path.Combine(bin, "pg_dump"), ["-h", names.Host!, "-p", $"{names.Port}", "-U", names.Username!, names.Database!]);
        // Newer versions guard a dump with a random word.
        return string.Join('\n', run.Good.Split('\n').Where(line => !line.StartsWith('\\')));
    }

    private static async Task<object?> DoAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{database};Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
