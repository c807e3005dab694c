namespace Bursar.Ledger.Tests;

/// <summary>mturk.com/pricing: 20 %, 20 % more from ten assignments on, at least a cent, in whole cents.</summary>
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

    [Fact]
    public void Bonus_OfHalfADollarTwice_CostsADollarTwenty()
        => Assert.Equal(Amount(1.20m), (Pricing.MTurk.Bonus(Amount(0.50m)) * 2).Total);

    [Fact]
    public void Bonus_OfACent_CostsTheMinimumFee() => Assert.Equal(Cost(0.01, 0.01), Pricing.MTurk.Bonus(Amount(0.01m)));

    private static Breakdown Cost(double reward, double fee) => new(Dollars(reward), Dollars(fee), Money.Zero);

    private static Money Dollars(double main) => Amount((decimal)main);
}
