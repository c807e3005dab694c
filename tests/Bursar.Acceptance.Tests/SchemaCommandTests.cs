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
    public async Task Schema_Distributed_DistributesEveryTableByBook()
    {
        var database = await shared.CreateDatabaseAsync(Cancellation);

        var printed = (await RunAsync("schema", "--distributed")).Good;
        // The extension's function, so that what is printed can be run where it is not installed.
        await DoAsync(database, """
            CREATE TABLE calls (name text, by text);
            CREATE FUNCTION create_distributed_table(name regclass, by text, colocate_with text DEFAULT 'default') RETURNS void
              LANGUAGE sql AS 'INSERT INTO calls VALUES (name::text, by)';
            """);
        await DoAsync(database, printed);

        const string Left = """
            SELECT string_agg(relname, ' ') FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND relname <> 'calls'
              AND relname NOT IN (SELECT name FROM calls WHERE by = 'book_id')
            """;
        Assert.Equal(DBNull.Value, await DoAsync(database, Left));
    }

    [Fact]
    public async Task Schema_DistributedWithoutCitus_SaysSoAndMakesNothing()
    {
        var database = await shared.CreateDatabaseAsync(Cancellation);

        var run = await RunAsync("schema", "--apply", "--distributed", "--connection", database);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Citus", Assert.Single(run.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(0L, await DoAsync(database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
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
