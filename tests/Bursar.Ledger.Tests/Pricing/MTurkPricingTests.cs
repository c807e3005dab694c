namespace Bursar.Ledger.Tests;

/// <summary>
/// mturk.com/pricing: 20 %, another 20 % for ten or more assignments, another 5 % for Masters, at least one cent, in whole cents.
/// </summary>
public sealed class MTurkPricingTests
{
    [Theory]
    [InlineData(0.00, 0.01, 0.01)]
    [InlineData(0.01, 0.01, 0.01)] // 0.002 and 0.004: the minimum
    [InlineData(0.02, 0.01, 0.01)]
    [InlineData(0.03, 0.01, 0.01)] // 0.006 and 0.012
    [InlineData(0.05, 0.01, 0.02)]
    [InlineData(0.07, 0.01, 0.03)] // 0.014 and 0.028
    [InlineData(0.08, 0.02, 0.03)] // 0.016 and 0.032
    [InlineData(0.12, 0.02, 0.05)] // 0.024 and 0.048
    [InlineData(0.13, 0.03, 0.05)] // 0.026 and 0.052
    [InlineData(1.00, 0.20, 0.40)]
    [InlineData(99.99, 20.00, 40.00)] // 19.998 and 39.996
    public void Place_WorkedRewards_CostTheirFee(double reward, double fee, double feeFromTenPlaces)
    {
        Assert.Equal(Cost(reward, fee), Pricing.MTurk.Place(Dollars(reward), 1));
        Assert.Equal(Cost(reward, fee), Pricing.MTurk.Place(Dollars(reward), 9));
        Assert.Equal(Cost(reward, feeFromTenPlaces), Pricing.MTurk.Place(Dollars(reward), 10));
        Assert.Equal(Cost(reward, feeFromTenPlaces), Pricing.MTurk.Place(Dollars(reward), Study.MaxPlaces));
    }

    /// <summary>5 % more of the reward, rounded with the rest: "if … masters … the fee is 45 %", for a large HIT.</summary>
    [Theory]
    [InlineData(0.01, 0.01, 0.01)]
    [InlineData(0.05, 0.01, 0.02)] // 0.0125 and 0.0225
    [InlineData(0.06, 0.02, 0.03)] // 0.015 and 0.027
    [InlineData(0.10, 0.03, 0.05)] // 0.025 and 0.045
    [InlineData(1.00, 0.25, 0.45)]
    [InlineData(0.99, 0.25, 0.45)] // 0.2475 and 0.4455
    public void Place_ForMasters_CostsFivePercentMore(double reward, double fee, double feeFromTenPlaces)
    {
        foreach (var masters in new[] { "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH", "2ARFPLSP75KLA8M8DH1HTEQVJT3SY6" })
        {
            Assert.Equal(Cost(reward, fee), Pricing.MTurk.Place(Dollars(reward), 9, [masters]));
            Assert.Equal(Cost(reward, feeFromTenPlaces), Pricing.MTurk.Place(Dollars(reward), 10, [masters]));
        }
    }

    /// <summary>A fixed fee for each assignment, beside the others and their minimum.</summary>
    [Theory]
    [InlineData(0.00, 0.41)]
    [InlineData(0.01, 0.41)]
    [InlineData(1.00, 0.60)]
    public void Place_ForAPremiumQualification_CostsItsFeeBeside(double reward, double fee)
    {
        var pricing = Pricing.MTurk with { Surcharges = new([new("PREMIUM1", Ratio.Zero, Amount(0.40m))]) };

        Assert.Equal(Cost(reward, fee), pricing.Place(Dollars(reward), 1, ["PREMIUM1"]));
        Assert.Equal(Pricing.MTurk.Place(Dollars(reward), 1), pricing.Place(Dollars(reward), 1, ["OTHER"]));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void IsLarge_FromTenPlacesOn_IsTrue(int places, bool large)
    {
        Assert.Equal(large, Pricing.MTurk.IsLarge(places));
        Assert.False(Pricing.Prolific.IsLarge(places));
    }

    [Fact]
    public void Bonus_OfHalfADollarTwice_CostsADollarTwenty()
        => Assert.Equal(Amount(1.20m), (Pricing.MTurk.Bonus(Amount(0.50m)) * 2).Total);

    [Fact]
    public void Bonus_OfACent_CostsTheMinimumFee() => Assert.Equal(Cost(0.01, 0.01), Pricing.MTurk.Bonus(Amount(0.01m)));

    private static Breakdown Cost(double reward, double fee) => new(Dollars(reward), Dollars(fee), Money.Zero);

    private static Money Dollars(double main) => Amount((decimal)main);
}
