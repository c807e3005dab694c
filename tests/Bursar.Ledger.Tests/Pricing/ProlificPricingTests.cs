namespace Bursar.Ledger.Tests;

/// <summary>The examples in Prolific's API documentation determine its rates: a third, and VAT of a fifth of that.</summary>
public sealed class ProlificPricingTests
{
    [Fact]
    public void Place_OfFourPoundsFifty_CostsAThirdMoreAndVat()
        => Assert.Equal(Pence(450, 150, 30), Pricing.Prolific.Place(Money.FromMinor(450), 1));

    [Fact]
    public void Place_OfOnePoundThreeTimes_IsWithinAPennyOfTheDocumentedHold()
    {
        var hold = Pricing.Prolific.Place(Money.FromMinor(100), 3) * 3;

        Assert.Equal(new Breakdown(new(30_000), new(9_999), new(2_001)), hold);
        Assert.Equal((300, 100, 20), hold.ToWholeMinor());
    }

    [Fact]
    public void Bonus_TwiceOfFourTwentyFive_HasTheDocumentedFees()
    {
        var one = Pricing.Prolific.Bonus(Money.FromMinor(425)).Fees;

        Assert.Equal("1.4167", one.ToString());
        Assert.Equal("2.8334", (one * 2).ToString());
    }

    [Theory]
    [InlineData(630, 450, 150, 30)]
    [InlineData(210, 150, 50, 10)]
    [InlineData(420, 300, 100, 20)]
    [InlineData(0, 0, 0, 0)]
    public void Split_DocumentedBalances_IsTheDocumentedBreakdown(long pence, long rewards, long fees, long vat)
        => Assert.Equal(Pence(rewards, fees, vat), Pricing.Prolific.Split(Money.FromMinor(pence)));

    private static Breakdown Pence(long rewards, long fees, long vat)
        => new(Money.FromMinor(rewards), Money.FromMinor(fees), Money.FromMinor(vat));
}
