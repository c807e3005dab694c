using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Bursar.Acceptance.Tests;

/// <summary>Moving the clock, in the demo and with <c>serve --sandbox</c>.</summary>
public sealed class SandboxTests
{
    private static readonly Dictionary<string, string> Sandbox = new() { ["Bursar__Sandbox"] = "true" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Signatures and tokens follow real time, however far the books are ahead.</summary>
    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Demo_MovedBy60Days_StillKnowsItsClients(string client)
    {
        await using var demo = await BursarServer.DemoAsync();

        var moved = await demo.Command.JsonAsync("clock", "advance", "60d");

        var now = DateTimeOffset.Parse(moved.GetProperty("now").GetString()!, CultureInfo.InvariantCulture);
        Assert.InRange(now - DateTimeOffset.UtcNow, TimeSpan.FromDays(60) - TimeSpan.FromMinutes(1), TimeSpan.FromDays(60));
        var balance = await MTurkClient.BalanceAsync(client, new MTurkServer(demo.Address));
        Assert.Equal("10000.00", balance.GetProperty("AvailableBalance").GetString());
        using var me = new HttpRequestMessage(HttpMethod.Get, "/api/v1/users/me/")
        {
            Headers = { { "Authorization", $"Token {DemoServer.Token}" } },
        };
        using var answer = await demo.Http.SendAsync(me, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, (await demo.Command.RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task Serve_InSandboxModeAgain_GoesOnWhereItWasLeftAndNotWithoutIt()
    {
        using var directory = new TestDirectory();
        await using (var first = await BursarServer.ServeAsync(directory.Path, Sandbox))
        {
            Assert.Equal(0, (await first.Command.RunAsync("clock", "advance", "21d")).ExitCode);
            await first.KillAsync();
        }
        var without = await ProgramRun.StartAsync(
            "dotnet", [Paths.Executable, "serve", "--data", directory.Path, "--urls", "http://127.0.0.1:0"]);
        Assert.Equal(4, without.ExitCode);
        Assert.Contains("--sandbox", without.Errors, StringComparison.Ordinal);

        await using var second = await BursarServer.ServeAsync(directory.Path, Sandbox);
        var shown = await second.Command.JsonAsync("clock", "show");
        var now = DateTimeOffset.Parse(shown.GetProperty("now").GetString()!, CultureInfo.InvariantCulture);
        Assert.InRange(now, DateTimeOffset.UtcNow.AddDays(20.9), DateTimeOffset.UtcNow.AddDays(21));
    }

    [Fact]
    public async Task Serve_WithoutSandboxMode_MovesNoTime()
    {
        await using var server = await BursarServer.ServeAsync();
        var run = await server.Command.RunAsync("clock", "advance", "1d");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sandbox_only", run.Errors, StringComparison.Ordinal);
        Assert.False((await server.Command.JsonAsync("clock", "show")).GetProperty("sandbox").GetBoolean());
        Assert.Equal(2, (await server.Command.RunAsync("clock", "advance", "soon")).ExitCode);
    }

    /// <summary>PostgreSQL may have other nodes, with another time.</summary>
    [Fact]
    public async Task Serve_InSandboxModeOverPostgres_IsRefusedInOneLine()
    {
        using var directory = new TestDirectory();
        var run = await ProgramRun.StartAsync(
            "dotnet",
            [
                Paths.Executable, "serve", "--sandbox", "--data", directory.Path, "--urls", "http://127.0.0.1:0", "--store",
                "postgres", "--connection", "Host=127.0.0.1;Port=1"
            ]);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("SQLite", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Trim().Split('\n'));
    }

    /// <summary>Programs work in the demo's study and the clock pays them.</summary>
    [Fact]
    public async Task Demo_AParticipantsWork_IsPaidAfter21Days()
    {
        await using var demo = await BursarServer.DemoAsync();
        demo.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", "demo-operator-for-local-use-only");
        var workspace = (await demo.Command.JsonAsync("book", "list"))
            .EnumerateArray()
            .Single(book => book.GetProperty("currency").GetString() is "GBP");
        var statement = await demo.Command.JsonAsync("statement", workspace.GetProperty("id").GetString()!);
        var study = statement.EnumerateArray()
            .Single(line => line.GetProperty("kind").GetString() is "reserve")
            .GetProperty("subject")
            .GetString();

        var participant = await PostAsync(demo, "participants", "{}");
        var submission = await PostAsync(demo, $"studies/{study}/submissions", $$"""{"participant":"{{participant}}"}""");
        await PostAsync(demo, $"submissions/{submission}/submit", """{"fields":{"code":"7"}}""");
        await demo.Command.JsonAsync("clock", "advance", "21d");

        var shown = await demo.Command.RunAsync("statement", workspace.GetProperty("id").GetString()!);
        Assert.Matches($"payment +1\\.40 +2\\.10  {submission}", shown.Good);
    }

    private static async Task<string> PostAsync(BursarServer server, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await server.Http.PostAsync($"/bursar/v1/{path}", content, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.IsSuccessStatusCode, text);
        return System.Text.Json.JsonElement.Parse(text).GetProperty("id").GetString() ?? "";
    }
}
