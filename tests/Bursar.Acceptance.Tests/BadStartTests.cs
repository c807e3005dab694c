using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// Whatever prevents a server from starting or working is reported in one clear line, and nothing is left half done.
/// </summary>
public sealed class BadStartTests
{
    [Fact]
    public async Task Serve_OnADirectoryInUse_IsRefusedInOneLine()
    {
        await using var server = await BursarServer.ServeAsync();

        var second = await StartAsync("serve", server.Data);

        Assert.NotEqual(0, second.ExitCode);
        Assert.Contains("in use by another Bursar", OneLine(second));
        Assert.Equal(0, (await server.Command.RunAsync("book", "list")).ExitCode);
    }

    [Fact]
    public async Task Serve_OnAPortInUse_IsRefusedInOneLine()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var directory = new TestDirectory();
        var data = directory.Path;

        var run = await StartAsync("serve", data, $"http://{listener.LocalEndpoint}");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("in use", OneLine(run));
    }

    [Fact]
    public async Task Serve_OnADamagedFile_IsRefusedInOneLine()
    {
        using var directory = new TestDirectory();
        var data = directory.Path;
        await using (var server = await BursarServer.ServeAsync(data)) await server.StopAsync();
        var file = Directory.GetFiles(data).Single(path => Path.GetExtension(path) is ".db" or ".sqlite");
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Encoding.ASCII.GetBytes("not a database").CopyTo(bytes, 0);
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        var run = await StartAsync("serve", data);
        var verified = await new BursarCommand(data).RunAsync("verify");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("damaged", OneLine(run));
        Assert.NotEqual(0, verified.ExitCode);
        Assert.Contains("damaged", OneLine(verified));
    }

    [Theory]
    [InlineData("MTurk__ClockSkew", "soon")]
    [InlineData("MTurk__ClockSkew", "-00:01:00")]
    public async Task Serve_WithAWrongSetting_IsRefusedInOneLine(string name, string value)
    {
        using var directory = new TestDirectory();
        var data = directory.Path;

        var run = await StartAsync("serve", data, environment: new Dictionary<string, string> { [name] = value });

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("ClockSkew", OneLine(run));
    }

    [Fact]
    public async Task Serve_WithASettingFromTheEnvironment_FollowsIt()
    {
        var environment = new Dictionary<string, string> { ["MTurk__OnHoldBalance"] = "Zero" };
        await using var server = await BursarServer.ServeAsync(environment: environment);
        using var live = await server.Http.GetAsync("/health/live", TestContext.Current.CancellationToken);
        using var ready = await server.Http.GetAsync("/health/ready", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    [Fact]
    public async Task Command_WithoutAServer_SaysSoInOneLine()
    {
        using var directory = new TestDirectory();
        var data = directory.Path;

        var run = await new BursarCommand(data).RunAsync("book", "list");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("bursar serve", OneLine(run));
    }

    [Fact]
    public async Task Command_AfterTheServerWasKilled_DoesNotTrustItsAddress()
    {
        await using var server = await BursarServer.ServeAsync();
        await server.KillAsync();
        Assert.True(File.Exists(Path.Combine(server.Data, "server.json")));

        var run = await server.Command.RunAsync("book", "list");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("bursar serve", OneLine(run));
    }

    [Fact]
    public async Task Verify_OfATamperedFile_NamesTheFirstFault()
    {
        var sqlite = await Prerequisite.FindAsync("sqlite3", ["--version"], "sqlite3");
        using var directory = new TestDirectory();
        var data = directory.Path;
        await using (var server = await BursarServer.ServeAsync(data))
        {
            var book = (await server.Command.JsonAsync("book", "open", "Tampered", "--currency", "USD"))
                .GetProperty("id")
                .GetString()!;
            await server.Command.JsonAsync("fund", book, "10.00");
            await server.Command.JsonAsync("fund", book, "20.00");
            await server.StopAsync();
        }
        var file = Directory.GetFiles(data).Single(path => Path.GetExtension(path) is ".db" or ".sqlite");
        await ProgramRun.StartAsync(sqlite, [file, "UPDATE transfers SET rewards = rewards + 100 WHERE sequence = 2"]);

        var run = await new BursarCommand(data).RunAsync("verify");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("hash of transfer 2", run.Output + run.Errors);
    }

    [Fact]
    public async Task TopUp_OnAFullDisk_IsRefusedAndWorksAgainWithMoreSpace()
    {
        var shell = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        using var directory = new TestDirectory();
        var data = directory.Path;
        string book;
        await using (var roomy = await BursarServer.ServeAsync(data))
        {
            book = (await roomy.Command.JsonAsync("book", "open", "Full", "--currency", "USD")).GetProperty("id").GetString()!;
            await roomy.Command.JsonAsync("fund", book, "1.00");
            await roomy.StopAsync();
        }

        // A file cannot exceed 1 MiB in this process, which is how a full disk looks to the program.
        const string Cramp = "trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 1024; exec \"$@\"";
        await using (var cramped = await BursarServer.WrappedAsync(data, shell, "-c", Cramp, "bash"))
        {
            var refused = await FundUntilRefusedAsync(cramped, book);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused);
            Assert.Equal(0, (await cramped.Command.RunAsync("book", "show", book)).ExitCode);
        }
        await using var again = await BursarServer.ServeAsync(data);
        await again.Command.JsonAsync("fund", book, "1.00");
        Assert.Equal(0, (await again.Command.RunAsync("verify")).ExitCode);
    }

    private static async Task<HttpStatusCode> FundUntilRefusedAsync(BursarServer server, string book)
    {
        var client = new TopUpClient(server, book);
        for (var i = 0; i < 10_000; i++)
        {
            var status = await client.TryAsync($"full-{i}", 1, new string('r', 200));
            if (status != HttpStatusCode.Created) return status;
        }
        return HttpStatusCode.Created;
    }

    private static Task<ProgramRun> StartAsync(
        string command, string data, string urls = "http://127.0.0.1:0", IReadOnlyDictionary<string, string>? environment = null)
        => ProgramRun.StartAsync("dotnet", [Paths.Executable, command, "--data", data, "--urls", urls], environment: environment);

    private static string OneLine(ProgramRun run) => Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
