using System.Numerics;

namespace Bursar.Ledger.Tests;

public sealed class PricingTests
{
    [Fact]
    public void Place_ZeroRates_CostsTheReward()
    {
        Assert.Equal(Breakdown.Unpriced(Amount(4.25m)), Free.Place(Amount(4.25m), Study.MaxPlaces));
        Assert.Equal(Breakdown.Unpriced(Amount(4.25m)), Free.Bonus(Amount(4.25m)));
        Assert.Equal(Breakdown.Unpriced(Amount(4.25m)), Free.Split(Amount(4.25m)));
    }

    [Fact]
    public void Place_MinimumFee_BearsVatToo()
    {
        var pricing = new Pricing { MinimumFee = Amount(0.05m), VatRate = new(1, 5) };

        Assert.Equal(new Breakdown(Amount(0.10m), Amount(0.05m), Amount(0.01m)), pricing.Place(Amount(0.10m), 1));
    }

    [Theory]
    [InlineData(3, 0.20)]
    [InlineData(4, 0.50)]
    [InlineData(5, 0.50)]
    public void Place_FromLargeStudyPlacesOn_CostsTheAdditionalRate(int places, double fee)
    {
        var pricing = new Pricing { FeeRate = new(1, 5), LargeStudyRate = new(3, 10), LargeStudyPlaces = 4 };

        Assert.Equal(Amount((decimal)fee), pricing.Place(Amount(1), places).Fees);
        Assert.Equal(Amount(0.20m), pricing.Bonus(Amount(1)).Fees);
    }

    [Fact]
    public void Place_FeeAndVat_AreRoundedToTheStepEach()
    {
        var pricing = new Pricing { FeeRate = new(1, 3), VatRate = new(1, 5), Step = Money.Cent };

        Assert.Equal(new Breakdown(Amount(4.25m), Amount(1.42m), Amount(0.28m)), pricing.Place(Amount(4.25m), 1));
    }

    [Fact]
    public void Place_CostOverTheRange_Throws()
    {
        var pricing = new Pricing { FeeRate = new(Ratio.MaxPart, 1) };

        Assert.Throws<OverflowException>(() => pricing.Place(Money.MaxAmount, 1));
    }

    [Fact]
    public void Split_AnyRatesAndAmount_AddsUpExactlyAndKeepsTheProportion() => TestSeed.Run(10_000, random =>
    {
        var fee = new Ratio(random.Next(1_000), random.Next(1, 1_000));
        var vat = new Ratio(random.Next(1_000), random.Next(1, 1_000));
        var amount = new Money(random.AnyMagnitude(long.MaxValue));

        var parts = new Pricing { FeeRate = fee, VatRate = vat }.Split(amount);

        Assert.Equal(amount, parts.Total);
        Assert.True(parts.IsNonNegative);
        // Fees are what the rewards would cost, to within the three ten-thousandths that rounding down can shift.
        var due = (BigInteger)parts.Rewards.Units * fee.Numerator;
        Assert.InRange((BigInteger)parts.Fees.Units * fee.Denominator, due - Slack(fee), due + Slack(fee));
        var tax = (BigInteger)parts.Fees.Units * vat.Numerator;
        Assert.InRange((BigInteger)parts.Vat.Units * vat.Denominator, tax - Slack(vat), tax + Slack(vat));
    });

    private static BigInteger Slack(Ratio rate) => 3 * (BigInteger)(rate.Numerator + rate.Denominator);
}
