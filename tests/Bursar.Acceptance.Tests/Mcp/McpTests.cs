using System.Diagnostics;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>A language model reads everything, and pays what it may, once.</summary>
public sealed class McpTests
{
    private static readonly string[] Reading =
        ["get_balances", "list_studies", "get_study_cost", "estimate_cost", "list_submissions"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Demo_OfItsOwn_ReadsBothApisAndPlaysButPaysNothing()
    {
        await using var tools = await McpTools.StartAsync([]);

        Assert.Equal([.. Reading, "get_clock", "advance_clock", "simulate"], await tools.NamesAsync());
        var balances = (await tools.GoodAsync("get_balances")).GetProperty("balances");
        Assert.Equal(["10000.00 USD", "2.10 GBP"], balances.EnumerateArray().Select(one => $"{one.GetProperty("available")} "
            + $"{one.GetProperty("currency")}"));
        var study = Assert.Single((await tools.GoodAsync("list_studies", new { api = "prolific" })).GetProperty("studies")
            .EnumerateArray());
        var cost = await tools.GoodAsync("get_study_cost", new { api = "prolific", study = Id(study, "study") });
        Assert.Equal("0.00", Id(cost.GetProperty("until_now"), "total"));
        Assert.Equal("4.20", Id(cost.GetProperty("if_every_open_place_is_paid"), "total"));
        var estimate = await tools.GoodAsync("estimate_cost", new { api = "mturk", reward = "1.00", places = 10 });
        Assert.Equal("14.00", Id(estimate.GetProperty("cost"), "total"));
        var played = await tools.GoodAsync("simulate", new { people = 3 });
        Assert.Equal(3, played.GetProperty("people").GetProperty("came").GetInt32());
        Assert.True((await tools.GoodAsync("advance_clock", new { by = "1d" })).GetProperty("sandbox").GetBoolean());
        Assert.Contains("--limit", await tools.RefusedAsync("approve_submission", new { api = "mturk", submission = "1" }));
    }

    [Fact]
    public async Task Input_ThatIsWrong_IsSaidInWords()
    {
        await using var tools = await McpTools.StartAsync([]);

        Assert.Equal(
            "study is missing. api must be mturk or prolific. page is not taken; get_study_cost takes api, study.",
            await tools.RefusedAsync("get_study_cost", new { api = "both", page = 2 }));
        Assert.Contains("places must be a whole number", await tools.RefusedAsync(
            "estimate_cost", new { api = "mturk", reward = "1.00", places = "many" }));
        Assert.Contains("such as 1.50", await tools.RefusedAsync(
            "estimate_cost", new { api = "mturk", reward = "1.005", places = 1 }));
        Assert.Contains("no such study", await tools.RefusedAsync(
            "get_study_cost", new { api = "prolific", study = "nothing" }));
        Assert.Contains("next must be", await tools.RefusedAsync("list_studies", new { api = "prolific", next = "-1" }));
    }

    [Fact]
    public async Task Prolific_WorkAndBonuses_ArePaidOnceAndWithinTheLimit()
    {
        await using var demo = await BursarServer.DemoAsync();
        var pool = new Pool(demo);
        List<string> submissions = [];
        string[] options = ["--data", demo.Data, "--limit", "1.50 GBP"];
        await using var tools = await McpTools.StartAsync([], options);
        var studies = await tools.GoodAsync("list_studies", new { api = "prolific" });
        var study = Id(studies.GetProperty("studies")[0], "study");
        for (var i = 0; i < 2; i++)
        {
            submissions.Add((await pool.AcceptAsync(study, await pool.JoinAsync())).ToLowerInvariant());
            await pool.SubmitAsync(submissions[i], new { completion_code = "DONE" });
        }

        var bonus = new { api = "prolific", submission = submissions[0], amount = "0.50", currency = "GBP", key = "b-1" };
        var first = await tools.GoodAsync("pay_bonus", bonus);
        var again = await tools.GoodAsync("pay_bonus", bonus);
        await using (var other = await McpTools.StartAsync([], options))
        {
            var later = await other.GoodAsync("pay_bonus", bonus);
            Assert.Equal("0.50", Id(later, "limit_used")); // Prolific's API does not say that a set was paid before.
        }
        var approved = await tools.GoodAsync("approve_submission", new { api = "prolific", submission = submissions[0] });
        var repeated = await tools.GoodAsync("approve_submission", new { api = "prolific", submission = submissions[0] });

        Assert.Equal(("0.50", false), (Id(first, "limit_used"), first.GetProperty("paid_before").GetBoolean()));
        Assert.Equal(("0.50", true), (Id(again, "limit_used"), again.GetProperty("paid_before").GetBoolean()));
        Assert.Equal(("1.50", false), (Id(approved, "limit_used"), approved.GetProperty("paid_before").GetBoolean()));
        Assert.Equal(("1.50", true), (Id(repeated, "limit_used"), repeated.GetProperty("paid_before").GetBoolean()));
        Assert.Equal("1.40", await AvailableAsync(tools, "GBP")); // One bonus of 0.50 with fees of 0.20, and no more.
        Assert.Contains("beyond the limit of 1.50 GBP", await tools.RefusedAsync(
            "approve_submission", new { api = "prolific", submission = submissions[1] }));
        Assert.Contains("a new key", await tools.RefusedAsync("pay_bonus", bonus with { amount = "0.10" }));
        Assert.Contains("the book is in GBP", await tools.RefusedAsync("pay_bonus", bonus with { currency = "USD" }));
        var listed = await tools.GoodAsync("list_submissions", new { api = "prolific", study, limit = 1 });
        Assert.Equal("APPROVED", Id(listed.GetProperty("submissions")[0], "status"));
        Assert.Equal("0.50", Id(listed.GetProperty("submissions")[0], "bonuses"));
        Assert.Equal("1", Id(listed, "next"));
    }

    [Fact]
    public async Task Turk_WorkAndBonuses_ArePaidOnceAndWithinTheLimit()
    {
        await using var demo = await BursarServer.DemoAsync();
        var hit = await Requester.CreateHitAsync(demo, places: 2);
        var (_, assignment) = await new Pool(demo).WorkAsync(hit);
        await using var tools = await McpTools.StartAsync(
            new()
            {
                ["AWS_ACCESS_KEY_ID"] = DemoServer.KeyId,
                ["AWS_SECRET_ACCESS_KEY"] = DemoServer.Secret,
                ["PROLIFIC_TOKEN"] = null,
                ["BURSAR_OPERATOR_TOKEN"] = null,
            },
            "--url", demo.Address.ToString(), "--limit", "0.75 USD");
        var bonus = new
        {
            api = "mturk",
            submission = assignment,
            amount = "0.50",
            currency = "USD",
            key = "b-1",
            reason = "Good work",
        };

        Assert.Equal([.. Reading, "approve_submission", "pay_bonus"], await tools.NamesAsync());
        var listed = await tools.GoodAsync("list_submissions", new { api = "mturk", study = hit });
        Assert.Equal("Submitted", Id(Assert.Single(listed.GetProperty("submissions").EnumerateArray()), "status"));
        var cost = await tools.GoodAsync("get_study_cost", new { api = "mturk", study = hit });
        Assert.Equal("0.60", Id(cost.GetProperty("if_every_place_is_paid"), "total"));
        for (var i = 0; i < 2; i++)
        {
            var approved = await tools.GoodAsync("approve_submission", new { api = "mturk", submission = assignment });
            Assert.Equal(i == 1, approved.GetProperty("paid_before").GetBoolean());
            Assert.Equal("0.75", Id(await tools.GoodAsync("pay_bonus", bonus), "limit_used"));
        }
        // Without the hold of 0.60, and the bonus with its fee of 0.10.
        Assert.Equal("9998.80", await AvailableAsync(tools, "USD"));
        Assert.Contains("0.75 USD are used", await tools.RefusedAsync("pay_bonus", bonus with { key = "b-2" }));
        Assert.Contains("without a credential for Prolific", await tools.RefusedAsync("list_studies", new { api = "prolific" }));
    }

    [Fact]
    public async Task Url_AndLimits_ThatCannotBe_AreRefusedAtTheStart()
    {
        using var directory = new TestDirectory();
        var bursar = new BursarCommand(directory.Path);

        Assert.Contains("such as \"25.00 USD\"", (await bursar.RunAsync("mcp", "--limit", "25.00")).Errors);
        Assert.Contains("once for each", (await bursar.RunAsync("mcp", "--limit", "1 USD", "--limit", "2 USD")).Errors);
        Assert.Contains("either --url or --data", (await bursar.RunAsync("mcp", "--url", "http://127.0.0.1:1")).Errors);
        Assert.Contains("No server is running", (await bursar.RunAsync("mcp")).Errors);
        foreach (var (url, why) in new[]
        {
            ("https://api.prolific.com", "the vendor's own"), ("http://bursar.example.org", "must be https"),
            ("bursar", "must be an address"),
        })
            Assert.Contains(why, (await ProgramRun.StartAsync("dotnet", [Paths.Executable, "mcp", "--url", url])).Errors);
    }

    [Fact]
    public async Task Output_OfTheProcess_IsTheProtocolAndNothingElse()
    {
        const string client = """{"name":"test","version":"1"}""";
        const string hello = """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":""" + client + "}";
        const string ready = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";
        var start = new ProcessStartInfo("dotnet", [Paths.Executable, "mcp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Remove("BURSAR_DATA");
        using var mcp = TestProcess.Start(start);
        var errors = mcp.StandardError.ReadToEndAsync(Stop);

        List<JsonElement> answers = [];
        await AskAsync("initialize", hello);
        await mcp.StandardInput.WriteLineAsync(ready);
        await AskAsync("tools/list", "{}");
        await AskAsync("tools/call", """{"name":"get_balances","arguments":{}}""");
        await AskAsync("tools/call", """{"name":"simulate","arguments":{"people":1}}""");
        await AskAsync("tools/call", """{"name":"nothing","arguments":{}}""");
        mcp.StandardInput.Close();

        Assert.Equal("", await mcp.StandardOutput.ReadToEndAsync(Stop));
        await mcp.WaitForExitAsync(Stop);
        Assert.Equal(0, mcp.ExitCode);
        Assert.Contains("limit 0: nothing is paid", await errors);
        Assert.DoesNotContain(DemoServer.Token, string.Concat(answers) + await errors);
        Assert.Equal(
            (await ProgramRun.StartAsync("dotnet", [Paths.Executable, "--version"])).Good.Trim().Split('+')[0],
            Id(answers[0].GetProperty("result").GetProperty("serverInfo"), "version"));

        // The next line of its output must be the answer.
        async Task AskAsync(string method, string parameters)
        {
            var id = answers.Count + 1;
            await mcp.StandardInput.WriteLineAsync(
                $$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""");
            answers.Add(JsonElement.Parse((await mcp.StandardOutput.ReadLineAsync(Stop))!));
            Assert.Equal(("2.0", id), (Id(answers[^1], "jsonrpc"), answers[^1].GetProperty("id").GetInt32()));
        }
    }

    private static string Id(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static async Task<string> AvailableAsync(McpTools tools, string currency)
        => Id((await tools.GoodAsync("get_balances")).GetProperty("balances").EnumerateArray()
            .Single(one => Id(one, "currency") == currency), "available");
}
