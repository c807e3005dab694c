using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class BalanceTests
{
    private static readonly string Documented =
        """
        {"currency_code":"GBP",
        "total_balance":630,"balance_breakdown":{"rewards":450,"fees":150,"vat":30},
        "available_balance":210,"available_balance_breakdown":{"rewards":150,"fees":50,"vat":10}}
        """.ReplaceLineEndings("");

    private static readonly string Empty =
        """
        {"currency_code":"GBP",
        "total_balance":0,"balance_breakdown":{"rewards":0,"fees":0,"vat":0},
        "available_balance":0,"available_balance_breakdown":{"rewards":0,"fees":0,"vat":0}}
        """.ReplaceLineEndings("");

    [Fact]
    public async Task Balance_OfDocumentedSample_IsByteForByteTheSample()
    {
        await using var server = await ProlificServer.StartAsync();
        await FundAsync(server, server.Book, 63_000);
        await PublishAsync(server, server.Book, 10_000, 3);

        foreach (var slash in new[] { "/", "" })
        {
            var reply = await server.GetAsync($"/api/v1/workspaces/{server.Book}/balance{slash}");
            Assert.Equal(Documented, reply.Ok().Text);
        }
    }

    [Fact]
    public async Task Balance_OfNewWorkspace_IsZero()
    {
        await using var server = await ProlificServer.StartAsync();
        Assert.Equal(Empty, (await server.BalanceAsync(server.Book)).Ok().Text);
    }

    [Fact]
    public async Task Balance_AfterEveryCommand_FollowsAtOnce()
    {
        await using var server = await ProlificServer.StartAsync();
        for (var pennies = 1; pennies <= 50; pennies++)
        {
            await FundAsync(server, server.Book, 100);
            var reply = (await server.BalanceAsync(server.Book)).Ok().Json;
            Assert.Equal(pennies, reply.GetProperty("total_balance").GetInt64());
        }
    }

    [Fact]
    public async Task Balance_OfStoppedStudy_IsWhatItWasBefore()
    {
        await using var server = await ProlificServer.StartAsync();
        await FundAsync(server, server.Book, 63_000);
        var before = (await server.BalanceAsync(server.Book)).Text;
        var study = await PublishAsync(server, server.Book, 10_000, 3);
        Assert.NotEqual(before, (await server.BalanceAsync(server.Book)).Text);
        await server.DoAsync(new StopStudy(study));
        Assert.Equal(before, (await server.BalanceAsync(server.Book)).Text);
    }

    [Fact]
    public async Task Balance_OfSandbox_IsAlwaysTenThousand()
    {
        await using var server = await ProlificServer.StartAsync();
        var book = await server.AddBookAsync(server.User, open => open with { Sandbox = true });
        await PublishAsync(server, book, 10_000, 3);
        var reply = (await server.BalanceAsync(book)).Ok().Json;
        Assert.Equal(1_000_000, reply.GetProperty("total_balance").GetInt64());
        Assert.Equal(1_000_000, reply.GetProperty("available_balance").GetInt64());
    }

    [Fact]
    public async Task Balance_WithCreditLimit_CountsTheCredit()
    {
        await using var server = await ProlificServer.StartAsync();
        var book = await server.AddBookAsync(server.User, open => open with { CreditLimit = Money.FromMinor(1_400) });
        await PublishAsync(server, book, 10_000, 3);
        var reply = (await server.BalanceAsync(book)).Ok().Json;
        Assert.Equal(1_400, reply.GetProperty("total_balance").GetInt64());
        Assert.Equal(980, reply.GetProperty("available_balance").GetInt64());
        Assert.Equal("""{"rewards":700,"fees":233,"vat":47}""", reply.GetProperty("available_balance_breakdown").GetRawText());
    }

    [Fact]
    public async Task Balance_WithoutFeeAndVat_IsAllRewards()
    {
        await using var server = await ProlificServer.StartAsync();
        var book = await server.AddBookAsync(
            server.User, open => open with { Currency = Currency.USD, ProlificPricing = new Pricing() });
        await FundAsync(server, book, 142_800, Currency.USD);
        Assert.Equal(
            """
            {"currency_code":"USD",
            "total_balance":1428,"balance_breakdown":{"rewards":1428,"fees":0,"vat":0},
            "available_balance":1428,"available_balance_breakdown":{"rewards":1428,"fees":0,"vat":0}}
            """.ReplaceLineEndings(""),
            (await server.BalanceAsync(book)).Ok().Text);
    }

    [Fact]
    public async Task Balance_OfLargestAmounts_IsInPlainDigits()
    {
        await using var server = await ProlificServer.StartAsync();
        for (var i = 0; i < 9; i++) await FundAsync(server, server.Book, Money.MaxAmount.Units);
        var reply = (await server.BalanceAsync(server.Book)).Ok().Json;
        Assert.Equal("90000000000000", reply.GetProperty("total_balance").GetRawText());
    }

    [Fact]
    public async Task Balance_AtAnyRate_HasPartsThatAddUp()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var server = await ProlificServer.StartAsync();
        for (var i = 0; i < 200; i++)
        {
            var pricing = new Pricing { FeeRate = RandomRatio(random), VatRate = RandomRatio(random) };
            var book = await server.AddBookAsync(server.User, open => open with { ProlificPricing = pricing });
            var funds = random.NextInt64(1, 10_000_000);
            await FundAsync(server, book, funds);
            var reward = random.NextInt64(0, funds / 30 + 1);
            var study = await PublishAsync(server, book, reward, random.Next(1, 4));
            var held = (await server.Ledger.FindAsync<Study>(
                RowKey.OfStudy(study), TestContext.Current.CancellationToken))!.Held.Total.Units;

            var why = $"seed {seed}, book {i}: {pricing.FeeRate} {pricing.VatRate}, {funds} units, {held} held";
            var balance = (await server.BalanceAsync(book)).Ok().Json;
            AssertLine(balance, "total_balance", "balance_breakdown", funds / 100, why);
            AssertLine(balance, "available_balance", "available_balance_breakdown", (funds - held) / 100, why);
        }
    }

    private static void AssertLine(JsonElement balance, string total, string parts, long expected, string why)
    {
        var shown = balance.GetProperty(total).GetInt64();
        var breakdown = balance.GetProperty(parts).EnumerateObject().Select(part => part.Value.GetInt64()).ToArray();
        Assert.True(shown == expected, $"{why}: {total} is {shown}, not {expected}");
        Assert.True(breakdown.Sum() == shown && breakdown.All(part => part >= 0), $"{why}: {balance.GetRawText()}");
    }

    private static Ratio RandomRatio(Random random) => random.Next(4) switch
    {
        0 => Ratio.Zero,
        1 => new(1, random.Next(1, 20)),
        2 => new(random.Next(1, 100), 100),
        _ => new(random.Next(1, 1_000_000), 1_000_000),
    };

    private static Task<ObjectId> FundAsync(ProlificServer server, ObjectId book, long units, Currency currency = Currency.GBP)
        => server.DoAsync(new TopUp(book.Book, new(units), currency, "test"));

    private static async Task<ObjectId> PublishAsync(ProlificServer server, ObjectId book, long rewardUnits, int places)
    {
        var study = await server.DoAsync(new DraftStudy(book.Book, "Study", new(rewardUnits), places, Origin.Prolific));
        return await server.DoAsync(new PublishStudy(study));
    }
}
