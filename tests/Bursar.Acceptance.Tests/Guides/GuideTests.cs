namespace Bursar.Acceptance.Tests;

/// <summary>The guides by task, and the README, pasted into a shell, print what they say.</summary>
public sealed class GuideTests(SharedPostgres shared)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("move-from-mturk.md")]
    [InlineData("keep-an-own-pool.md")]
    [InlineData("what-to-watch.md")]
    public async Task Guide_OnAServerOfItsOwn_PrintsWhatItSays(string name)
    {
        await NeedsAsync();
        await using var server = await BursarServer.ServeAsync(environment: new Dictionary<string, string>
        {
            ["Bursar__WorkUrls"] = "http://127.0.0.1:0",
            ["Bursar__Metrics"] = "true",
        });

        await PasteAsync(await ReadAsync("docs", "guides", name), server);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/guides/try-a-prolific-program.md")]
    [InlineData("docs/guides/reconcile-with-prolific.md")]
    [InlineData("docs/guides/how-to-leave.md")]
    public async Task Guide_OnADemo_PrintsWhatItSays(string name)
    {
        await NeedsAsync();
        var document = await ReadAsync(name);
        var frozen = document.Contains("--frozen-at 2026-01-01", StringComparison.Ordinal) ? "2026-01-01T00:00:00Z" : "";
        await using var server = await BursarServer.DemoAsync(
            environment: new Dictionary<string, string> { ["Bursar__FrozenAt"] = frozen });

        await PasteAsync(document, server);
    }

    [Fact]
    public async Task Guide_OfADepartment_LosesNothingWithANode()
    {
        using var directory = new TestDirectory();
        var postgres = await shared.ServerAsync();
        var connection = new Npgsql.NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Database = "department" };
        var document = await ReadAsync("docs", "guides", "run-it-for-a-department.md");

        const string endsWithIt = "```sh\ntrap 'kill $(jobs -p) 2> /dev/null || true' EXIT\n```\n";
        await GuideScript.Of(endsWithIt + document).MustPrintWhatItSaysAsync(
            directory.Path,
            new Dictionary<string, string>
            {
                ["PATH"] = postgres.Bin,
                ["PGHOST"] = connection.Host!,
                ["PGPORT"] = $"{connection.Port}",
                ["PGUSER"] = connection.Username!,
            },
            ("Host=db1;Database=department;Username=bursar;Password=…", connection.ConnectionString),
            ("http://127.0.0.1:8080", "http://127.0.0.1:0"),
            ("http://127.0.0.1:8082", "http://127.0.0.1:0"));
    }

    private static async Task PasteAsync(string document, BursarServer server)
    {
        using var directory = new TestDirectory();
        await GuideScript.Of(document).MustPrintWhatItSaysAsync(
            directory.Path,
            new Dictionary<string, string>(),
            ("http://127.0.0.1:8080", server.Address.ToString().TrimEnd('/')),
            ("BURSAR_DATA=lab", $"BURSAR_DATA={server.Data}"),
            ("BURSAR_DATA=try", $"BURSAR_DATA={server.Data}"),
            ("--data …", $"--data {server.Data}"),
            ("sqlite3 try/", $"sqlite3 {server.Data}/"));
    }

    private static async Task NeedsAsync()
    {
        await Prerequisite.FindAsync("curl", ["--version"], "curl");
        await Prerequisite.FindAsync("AWS CLI", ["--version"], "/usr/bin/aws");
        await Prerequisite.FindAsync("boto3 and requests", ["-c", "import boto3, requests"], "/usr/bin/python3");
        await Prerequisite.FindAsync("hledger", ["--version"], "hledger");
        await Prerequisite.FindAsync("sqlite3", ["--version"], "sqlite3");
    }

    private static Task<string> ReadAsync(params string[] path)
        => File.ReadAllTextAsync(Path.Combine([Paths.Documents, "..", .. path]), Stop);
}
