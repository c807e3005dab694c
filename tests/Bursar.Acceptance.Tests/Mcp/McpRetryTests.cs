using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>What is repeated is paid once, and what a credential may not do is not done for a model either.</summary>
public sealed class McpRetryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A connection that ends after the work was done, and an answer that ends in its middle.</summary>
    [Theory]
    [InlineData("dropped_after")]
    [InlineData("malformed")]
    public async Task Payment_WhoseAnswerIsLost_IsMadeAndCountedOnce(string fault)
    {
        await using var demo = await BursarServer.DemoAsync();
        var (assignment, submission) = await WorkAsync(demo);
        await using var tools = await McpTools.StartAsync(
            [], "--data", demo.Data, "--limit", "0.75 USD", "--limit", "1.90 GBP");

        await LoseAsync("SendBonus", "pay_bonus", Bonus("mturk", assignment), "0.50");
        await LoseAsync("ApproveAssignment", "approve_submission", new { api = "mturk", submission = assignment }, "0.75");
        await LoseAsync("POST /api/v1/submissions/bonus-payments/", "pay_bonus", Bonus("prolific", submission, "b-2"), "0.50");
        await LoseAsync(
            "POST /api/v1/bulk-bonus-payments/{id}/pay/", "pay_bonus",
            Bonus("prolific", submission, "b-3", "0.40"), "0.90");
        await LoseAsync(
            "POST /api/v1/submissions/{id}/transition/", "approve_submission", new { api = "prolific", submission }, "1.90");
        Assert.Contains("beyond the limit", await tools.RefusedAsync("pay_bonus", Bonus("prolific", submission, "b-4")));

        // 0.50 with its fee of 0.10, and the HIT of 0.30; 0.90 with fees of 0.36, of 2.10.
        var balances = (await tools.GoodAsync("get_balances")).GetProperty("balances").EnumerateArray()
            .Select(one => $"{one.GetProperty("available")} {one.GetProperty("currency")}");
        Assert.Equal(["9999.10 USD", "0.84 GBP"], balances);

        async Task LoseAsync(string operation, string tool, object input, string used)
        {
            var added = await demo.Command.RunAsync("fault", "add", fault, "--operation", operation, "--next", "1");
            Assert.Equal(0, added.ExitCode);
            Assert.Contains("Call again with the same input", await tools.RefusedAsync(tool, input));
            for (var i = 0; i < 2; i++)
                Assert.Equal(used, (await tools.GoodAsync(tool, input)).GetProperty("limit_used").GetString());
        }
    }

    [Fact]
    public async Task Payment_RepeatedAfterARestart_IsSaidToBeMadeBefore()
    {
        await using var demo = await BursarServer.DemoAsync();
        var (assignment, submission) = await WorkAsync(demo);
        for (var i = 0; i < 2; i++)
        {
            await using var tools = await McpTools.StartAsync(
                [], "--data", demo.Data, "--limit", "0.75 USD", "--limit", "1.00 GBP");

            foreach (var (tool, input) in new (string, object)[]
            {
                ("pay_bonus", Bonus("mturk", assignment)),
                ("approve_submission", new { api = "mturk", submission = assignment }),
                ("approve_submission", new { api = "prolific", submission }),
            })
                Assert.Equal(i == 1, (await tools.GoodAsync(tool, input)).GetProperty("paid_before").GetBoolean());
            // What the first process paid does not count in the second: it can pay as much again.
            if (i == 1)
                Assert.Equal("0.50", (await tools.GoodAsync("pay_bonus", Bonus("mturk", assignment, "b-2")))
                    .GetProperty("limit_used").GetString());
        }
    }

    [Fact]
    public async Task Token_ThatMayOnlyRead_PaysNothingWhateverTheLimit()
    {
        await using var demo = await BursarServer.DemoAsync();
        var (_, submission) = await WorkAsync(demo);
        var book = (await demo.Command.JsonAsync("book", "list")).EnumerateArray()
            .Single(one => one.GetProperty("currency").GetString() == "GBP").GetProperty("id").GetString()!;
        var token = (await demo.Command.JsonAsync("token", "create", book, "--read-only")).GetProperty("token").GetString()!;
        await using var tools = await McpTools.StartAsync(
            new()
            {
                ["PROLIFIC_TOKEN"] = token,
                ["AWS_ACCESS_KEY_ID"] = null,
                ["AWS_SECRET_ACCESS_KEY"] = null,
                ["BURSAR_OPERATOR_TOKEN"] = null,
            },
            "--url", demo.Address.ToString(), "--limit", "100.00 GBP");
        var before = await tools.GoodAsync("get_balances");

        foreach (var (tool, input) in new (string, object)[]
        {
            ("approve_submission", new { api = "prolific", submission }),
            ("pay_bonus", Bonus("prolific", submission)),
        })
            Assert.Matches(@"^Nothing was paid: .* \(status 403\)", await tools.RefusedAsync(tool, input));

        Assert.Equal(before.ToString(), (await tools.GoodAsync("get_balances")).ToString());
    }

    private static Dictionary<string, string> Bonus(string api, string submission, string key = "b-1", string amount = "0.50")
    {
        Dictionary<string, string> input = new()
        {
            ["api"] = api,
            ["submission"] = submission,
            ["amount"] = amount,
            ["currency"] = api == "mturk" ? "USD" : "GBP",
            ["key"] = key,
        };
        if (api == "mturk") input["reason"] = "Good work";
        return input;
    }

    /// <summary>Work that waits for a decision: of a HIT at 0.25, and of the demo's study.</summary>
    private static async Task<(string Assignment, string Submission)> WorkAsync(BursarServer demo)
    {
        var pool = new Pool(demo);
        var (_, assignment) = await pool.WorkAsync(await Requester.CreateHitAsync(demo, places: 1));
        demo.Http.DefaultRequestHeaders.Add("Authorization", $"Token {DemoServer.Token}");
        var studies = JsonElement.Parse(await demo.Http.GetStringAsync("/api/v1/studies/", Stop));
        var study = studies.GetProperty("results")[0].GetProperty("id").GetString()!;
        var submission = await pool.AcceptAsync(study, await pool.JoinAsync());
        await pool.SubmitAsync(submission, new { completion_code = "DONE" });
        return (assignment, submission.ToLowerInvariant());
    }
}
