using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>
/// Several researchers of one workspace at work at the same time, at random, with the clock moving: the balance is what a naive
/// model of Prolific's money rules says, and so are all studies and submissions.
/// </summary>
[Slow("runs many random requests")]
public sealed class RandomResearcherTests
{
    private const int Researchers = 4;
    private const int Rounds = 50;
    private const int CallsARound = 15;

    private static readonly string[] States =
        ["ACTIVE", "AWAITING REVIEW", "APPROVED", "REJECTED", "RETURNED", "TIMED-OUT", "SCREENED OUT", "PARTIALLY APPROVED"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>With funds for all; with rates of zero; and with so little that it often does not suffice.</summary>
    [Theory]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_000, false)]
    [InlineData(1_500, true)]
    public async Task Requests_AtRandom_LeaveTheBalanceOfTheModel(long pence, bool anyRates)
    {
        var seed = TestSeed.Print();
        var random = new Random(seed - 1);
        var rates = anyRates ? new Rates(AnyRate(random), AnyRate(random)) : new Rates("0", "0");
        TestContext.Current.TestOutputHelper?.WriteLine($"{rates}");
        await using var server = await ProlificServer.StartAsync();
        var (book, tokens) = await OpenAsync(server, rates, pence);
        // With little money, who gets the last of it depends on who comes first: then one is alone.
        var project = Project.DefaultOf(await server.BookAsync(book)).Id.ToString();
        var researchers = Enumerable.Range(0, pence < 100_000 ? 1 : Researchers)
            .Select(i => new RandomResearcher(server, project, tokens[i], rates, new Random(seed + i), pence * 100)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(researchers.Select(one => one.CallAsync(CallsARound)));
            await AssertBalanceAsync($"round {round}");
            await Task.WhenAll(researchers.Select(one => one.AssertStudiesAsync(RandomResearcher.Busy)));
            // Mostly minutes, sometimes a day, sometimes a month.
            var seconds = 1 + random.Next(random.Next(8) switch { 0 => 30 * 86_400, 1 => 86_400, _ => 1_200 });
            server.Clock.Advance(TimeSpan.FromSeconds(seconds));
            await DueSweep.RunAsync(server.Ledger, Stop);
            foreach (var one in researchers) one.Pass();
            await AssertBalanceAsync($"{seconds} seconds after round {round}");
            await Task.WhenAll(researchers.Select(one => one.AssertListsAsync()));
        }
        foreach (var one in researchers) await one.AssertStudiesAsync(int.MaxValue);
        Assert.Null((await LedgerAudit.RunAsync(server.Ledger, null, Stop)).Fault);
        MustHaveReached(researchers);

        async Task AssertBalanceAsync(string when)
        {
            var held = researchers.Aggregate(default(Cost), (sum, one) => sum + one.Held);
            var expected = rates.Balance("GBP", pence * 100 - held.Total - researchers.Sum(one => one.Paid), held);
            var shown = (await server.GetAsync($"/api/v1/workspaces/{book}/balance/", tokens[0])).Ok().Text;
            Assert.True(expected == shown, $"BURSAR_SEED={seed}, {when}: expected {expected}, got {shown}");
        }
    }

    /// <summary>Somebody's workspace, and a token for each of its members.</summary>
    private static async Task<(ObjectId Book, string[] Tokens)> OpenAsync(ProlificServer server, Rates rates, long pence)
    {
        var pricing = Pricing.Prolific with { FeeRate = RatioOf(rates.Fee), VatRate = RatioOf(rates.Vat) };
        var book = await server.AddBookAsync(server.User, open => open with { ProlificPricing = pricing });
        await server.TopUpAsync(pence, book);
        var tokens = new string[Researchers];
        tokens[0] = await server.AddTokenAsync(book, server.User);
        for (var i = 1; i < Researchers; i++)
        {
            var member = await server.AddUserAsync($"Member {i}");
            await server.DoAsync(new SetMember(book.Book, member, Role.ProjectEditor));
            tokens[i] = await server.AddTokenAsync(book, member);
        }
        return (book, tokens);
    }

    /// <summary>A run in which nothing happened would prove nothing.</summary>
    private static void MustHaveReached(RandomResearcher[] researchers)
    {
        var successes = RandomResearcher.Kinds.ToDictionary(kind => kind, kind => researchers.Sum(one => one.Succeeded[kind]));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", successes.Select(one => $"{one.Value} {one.Key}")));
        if (researchers.Length == 1)
        {
            Assert.True(researchers[0].RanOutOfFunds, $"BURSAR_SEED={TestSeed.Value}");
            return;
        }
        Assert.All(successes, one => Assert.True(one.Value > 0, $"BURSAR_SEED={TestSeed.Value}: {one.Key}"));
        Assert.True(Array.Exists(researchers, one => one.KeptOut), $"BURSAR_SEED={TestSeed.Value}: nobody was kept out.");
        Assert.Subset(researchers.SelectMany(one => one.Seen).ToHashSet(), States.ToHashSet());
    }

    private static Ratio RatioOf(string text)
    {
        Assert.True(Ratio.TryParse(text, out var ratio), text);
        return ratio;
    }

    /// <summary>Sometimes zero, sometimes over a half.</summary>
    private static string AnyRate(Random random) => $"{random.Next(6)}/{6 + random.Next(40)}";
}
