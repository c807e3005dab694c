using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Tests;

public sealed class SpendingLimitTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("25.00 USD", "25.00 USD")]
    [InlineData(" 1 GBP ", "1.00 GBP")]
    [InlineData("0", "0.00 USD")]
    [InlineData("25.00", null)]
    [InlineData("25.001 USD", null)]
    [InlineData("-1.00 USD", null)]
    [InlineData("1.00 usd", null)]
    [InlineData("1.00 YEN", null)]
    [InlineData("USD 1.00", null)]
    public void Parse_Text_IsAnAmountWithItsCurrencyOrNothing(string text, string? expected)
        => Assert.Equal(expected, SpendingLimit.Parse(text) is var (currency, amount) ? $"{amount} {currency}" : null);

    [Fact]
    public async Task PayAsync_UpToTheLastCent_PaysAndThenNoMore()
    {
        using var limit = SpendingLimit.Of(["0.10 USD"]);
        for (var i = 0; i < 10; i++) Assert.Equal($"0.{i + 1:00}", Used(await PayAsync(limit, $"{i}", 1)));

        var refused = await Assert.ThrowsAsync<CommandFailure>(() => PayAsync(limit, "more", 1));

        Assert.StartsWith("Nothing was paid", refused.Message, StringComparison.Ordinal);
        Assert.Equal("0.10", Used(await PayAsync(limit, "3", 1)));
    }

    [Fact]
    public async Task PayAsync_InAnotherCurrency_HasNoLimitOfItsOwn()
    {
        using var limit = SpendingLimit.Of(["1.00 USD"]);

        var refused = await Assert.ThrowsAsync<CommandFailure>(
            () => limit.PayAsync("a", new("a bonus", Money.Cent, Currency.GBP), () => Reply(PaymentOutcome.Made), Stop));

        Assert.Contains("limit of 0.00 GBP", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PayAsync_Refused_DoesNotCount()
    {
        using var limit = SpendingLimit.Of(["0.05 USD"]);
        await Assert.ThrowsAsync<CommandFailure>(() => PayAsync(limit, "a", 5, PaymentOutcome.Refused));

        Assert.Equal("0.05", Used(await PayAsync(limit, "b", 5)));
    }

    [Fact]
    public async Task PayAsync_Unknown_CountsOnceUntilARetryIsAnswered()
    {
        using var limit = SpendingLimit.Of(["0.08 USD"]);
        await Assert.ThrowsAsync<CommandFailure>(() => PayAsync(limit, "a", 5, PaymentOutcome.Unknown));
        await Assert.ThrowsAsync<CommandFailure>(() => PayAsync(limit, "b", 5));

        var answer = await PayAsync(limit, "a", 5, PaymentOutcome.MadeBefore);

        Assert.Equal("0.05", Used(answer));
        Assert.Equal("0.08", Used(await PayAsync(limit, "c", 3)));
    }

    /// <summary>What another process or person paid is not this one's to count.</summary>
    [Fact]
    public async Task PayAsync_MadeBeforeThisProcess_DoesNotCount()
    {
        using var limit = SpendingLimit.Of(["0.05 USD"]);

        var answer = await PayAsync(limit, "a", 5, PaymentOutcome.MadeBefore);

        Assert.True(answer["paid_before"]!.GetValue<bool>());
        Assert.Equal("0.00", Used(answer));
        Assert.Equal("0.05", Used(await PayAsync(limit, "b", 5)));
    }

    [Fact]
    public async Task PayAsync_TheSameKeyForAnotherPayment_IsRefusedWithTheFirst()
    {
        using var limit = SpendingLimit.Of(["1.00 USD"]);
        await PayAsync(limit, "a", 5);

        var refused = await Assert.ThrowsAsync<CommandFailure>(() => PayAsync(limit, "a", 6));

        Assert.Contains("a bonus of 0.05 USD", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PayAsync_ManyAtOnce_NeverGoesBeyond()
    {
        using var limit = SpendingLimit.Of(["0.10 USD"]);
        var paid = 0;

        var all = Enumerable.Range(0, 50).Select(async i =>
        {
            try
            {
                await limit.PayAsync($"{i}", new("a bonus", Money.Cent, Currency.USD), PayAsync, Stop);
            }
            catch (CommandFailure)
            {
                // Beyond the limit.
            }
        });
        await Task.WhenAll(all);

        Assert.Equal(10, paid);

        async Task<PaymentReply> PayAsync()
        {
            await Task.Yield();
            Interlocked.Increment(ref paid);
            return new(PaymentOutcome.Made, "");
        }
    }

    private static Task<JsonObject> PayAsync(
        SpendingLimit limit, string key, int cents, PaymentOutcome outcome = PaymentOutcome.Made)
        => limit.PayAsync(
            key, new("a bonus", Money.FromMinor(cents), Currency.USD), () => Reply(outcome), Stop);

    private static Task<PaymentReply> Reply(PaymentOutcome outcome) => Task.FromResult(new PaymentReply(outcome, "why"));

    private static string Used(JsonObject answer) => answer["limit_used"]!.GetValue<string>();
}
