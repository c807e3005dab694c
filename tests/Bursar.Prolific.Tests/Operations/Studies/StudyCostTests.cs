using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class StudyCostTests
{
    [Fact]
    public async Task Cost_OverAStudysLife_IsWhatTheBalanceLostAndWillLose()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(10_000);
        var study = await server.CreateAsync(body =>
        {
            body["total_available_places"] = 4;
            body["completion_codes"]!.AsArray().Add(JsonNode.Parse(
                """{"code":"PART","code_type":"OTHER","actions":[{"action":"DYNAMIC_PAYMENT"}],"actor":"researcher"}"""));
        });
        await AssertCostAsync(server, study, [0, 0, 0], [0, 0, 0]);
        await AssertCostAsync(server, study, [400, 133.32m, 26.68m], [0, 0, 0], projected: true);

        (await server.TransitionAsync(study, "PUBLISH")).Ok();
        await AssertCostAsync(server, study, [0, 0, 0], [0, 0, 0]);
        var id = StudyServer.IdOf(study);
        var first = await server.SubmitAsync(id);
        await server.DoAsync(new ApproveSubmission(id, first));
        await AssertCostAsync(server, study, [100, 33.33m, 6.67m], [0, 0, 0]);

        // 35 % of 100: 35.00 + 11.67 + 2.33.
        await server.DoAsync(new CompleteSubmission(id, await server.SubmitAsync(id), "PART") { Percent = 35 });
        await AssertCostAsync(server, study, [135, 45, 9], [0, 0, 0]);
        // 20.00 + 6.67 + 1.33, and the place is open again.
        await server.DoAsync(
            new ScreenOutSubmissions(id, [await server.SubmitAsync(id)], Money.FromMinor(20), AddsPlaces: true));
        await AssertCostAsync(server, study, [155, 51.67m, 10.33m], [0, 0, 0]);
        // 4.25 pounds: 425.00 + 141.67 + 28.33.
        await server.DoAsync(new PayBonus(id, first, Money.FromMinor(425), "thanks"));
        await AssertCostAsync(server, study, [155, 51.67m, 10.33m], [425, 141.67m, 28.33m]);
        await AssertCostAsync(server, study, [355, 118.33m, 23.67m], [425, 141.67m, 28.33m], projected: true);
        await server.HasAsync(10_000 - 217 - 595 - 280, 280);
    }

    /// <summary>What was paid before a change stays what it was, although the clock of the test stands still.</summary>
    [Fact]
    public async Task Cost_AfterThePricesHaveChanged_IsStillWhatTheBalanceLost()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(10_000);
        var study = await server.CreateAsync();
        (await server.TransitionAsync(study, "PUBLISH")).Ok();
        var id = StudyServer.IdOf(study);
        var work = await server.SubmitAsync(id);
        await server.DoAsync(new ApproveSubmission(id, work));
        await server.DoAsync(new PayBonus(id, work, Money.FromMinor(100), "before"));
        await server.DoAsync(new UpdateBook(id.Book) { ProlificPricing = new() { FeeRate = new(1, 2), VatRate = Ratio.Zero } });
        await server.DoAsync(new PayBonus(id, work, Money.FromMinor(100), "after"));

        await AssertCostAsync(server, study, [100, 33.33m, 6.67m], [200, 83.33m, 6.67m]);
    }

    [Fact]
    public async Task Cost_WithoutFees_IsWholeNumbersInTheBooksCurrency()
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.CreateAsync();
        var reply = await server.GetAsync($"{StudyServer.Studies}{study}/cost?is_projected=1");
        Assert.StartsWith(
            """{"rewards":{"rewards":{"amount":300,"currency":"GBP"},"fees":{"amount":99.99,"currency":"GBP"},"tax":"""
                + """{"amount":20.01,"currency":"GBP"}},""",
            reply.Ok().Text,
            StringComparison.Ordinal);
        (await server.GetAsync($"{StudyServer.Studies}{study}/cost/?is_projected=maybe")).Invalid("is_projected");
    }

    [Theory]
    [InlineData("""{"reward":100,"total_available_places":5}""", "700")]
    [InlineData("""{"reward":0,"total_available_places":1}""", "0")]
    [InlineData("""{"reward":425,"total_available_places":1}""", "595")]
    [InlineData("""{"reward":1,"total_available_places":3}""", "4.2")]
    [InlineData("""{"reward":100.0,"total_available_places":5.0}""", "700")]
    [InlineData("""{"reward":100000000,"total_available_places":1000000}""", "140000000000000")]
    public async Task Calculator_OfPlaces_IsExact(string body, string expected)
    {
        await using var server = await ProlificServer.StartAsync();
        Assert.Equal(
            $$"""{"total_cost":{{expected}}}""", (await server.PostAsync("/api/v1/study-cost-calculator", body)).Ok().Text);
    }

    [Theory]
    [InlineData("", "reward", "total_available_places")]
    [InlineData("""{"reward":null,"total_available_places":1}""", "reward")]
    [InlineData("""{"reward":1.5,"total_available_places":0}""", "reward", "total_available_places")]
    public async Task Calculator_OfWrongFields_NamesThem(string body, params string[] fields)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync("/api/v1/study-cost-calculator/", body)).Invalid(fields);
    }

    [Fact]
    public async Task Create_OfWhatCouldNeverBeReserved_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var pricing = new Pricing { FeeRate = new Ratio(1_000_000, 1), VatRate = new Ratio(1_000_000, 1) };
        var book = await server.AddBookAsync(server.User, open => open with { ProlificPricing = pricing });
        var token = await server.AddTokenAsync(book, server.User);
        var body = StudyServer.Body(study => (study["reward"], study["total_available_places"]) = (100_000_000, 1_000_000));
        (await server.PostAsync(StudyServer.Studies, body.ToJsonString(), token)).Invalid("reward");
        (await server.PostAsync("/api/v1/study-cost-calculator/", body.ToJsonString(), token)).Invalid("reward");
    }

    private static async Task AssertCostAsync(
        ProlificServer server, string study, decimal[] rewards, decimal[] bonuses, bool projected = false)
    {
        var cost = (await server.GetAsync(
            $"{StudyServer.Studies}{study}/cost/{(projected ? "?is_projected=true" : "")}")).Ok().Json;
        SchemaShape.AssertShape("StudyTotalCost", cost);
        Assert.Equal(rewards, Amounts(cost.GetProperty("rewards")));
        Assert.Equal(bonuses, Amounts(cost.GetProperty("bonuses")));
    }

    private static decimal[] Amounts(JsonElement parts)
        => [.. new[] { "rewards", "fees", "tax" }.Select(part => parts.GetProperty(part).GetProperty("amount").GetDecimal())];
}
