namespace Bursar.Ledger.Tests;

public sealed class BreakdownTests
{
    [Fact]
    public void Arithmetic_PartByPart_KeepsThePartsApart()
    {
        var one = Parts(300, 100, 20);
        var other = Parts(150, 50, 10);

        Assert.Equal(Parts(450, 150, 30), one + other);
        Assert.Equal(Parts(150, 50, 10), one - other);
        Assert.Equal(Parts(-300, -100, -20), -one);
        Assert.Equal(Parts(900, 300, 60), one * 3);
        Assert.Equal(new Money(420), one.Total);
        Assert.Equal(Parts(5, 0, 0), Breakdown.Unpriced(new(5)));
        Assert.Equal(Breakdown.Zero, default);
    }

    [Theory]
    [InlineData(0, 0, 0, true)]
    [InlineData(1, 1, 1, true)]
    [InlineData(-1, 2, 2, false)]
    [InlineData(2, -1, 2, false)]
    [InlineData(2, 2, -1, false)]
    public void IsNonNegative_AnyPartBelowZero_IsFalse(long rewards, long fees, long vat, bool expected)
        => Assert.Equal(expected, Parts(rewards, fees, vat).IsNonNegative);

    [Fact]
    public void Arithmetic_BeyondTheRange_Throws()
    {
        Assert.Throws<OverflowException>(() => Parts(long.MaxValue, 1, 0).Total);
        Assert.Throws<OverflowException>(() => Parts(0, 0, long.MaxValue) + Parts(0, 0, 1));
        Assert.Throws<OverflowException>(() => Parts(0, long.MaxValue, 0) * 2);
    }

    [Theory]
    [InlineData(45_000, 15_000, 3_000, 450, 150, 30)] // nothing to round
    [InlineData(150, 100, 50, 2, 1, 0)] // one unit is missing: rewards before VAT on a tie
    [InlineData(100, 150, 50, 1, 2, 0)] // fees before VAT on a tie
    [InlineData(140, 160, 0, 1, 2, 0)] // the larger remainder gets it
    [InlineData(130, 130, 140, 1, 1, 2)]
    [InlineData(99, 99, 99, 1, 1, 0)] // two are missing
    [InlineData(98, 99, 99, 0, 1, 1)]
    [InlineData(33, 33, 33, 0, 0, 0)] // 0.99 of a cent is none
    [InlineData(33, 33, 34, 0, 0, 1)]
    [InlineData(-50, 25, 25, 0, 0, 0)] // parts of either sign, as the pot's are
    [InlineData(-75, 50, 0, -1, 0, 0)]
    [InlineData(-1, 0, 0, -1, 0, 0)]
    public void ToWholeMinor_Remainders_GoToTheLargest(
        long rewards, long fees, long vat, long wholeRewards, long wholeFees, long wholeVat)
        => Assert.Equal((wholeRewards, wholeFees, wholeVat), Parts(rewards, fees, vat).ToWholeMinor());

    [Fact]
    public void ToWholeMinor_AnyParts_AddUpAndAreLessThanOneUnitOff() => TestSeed.Run(20_000, random =>
    {
        var parts = Parts(AnyPart(random), AnyPart(random), AnyPart(random));
        var (rewards, fees, vat) = parts.ToWholeMinor();

        Assert.Equal(parts.Total.WholeMinor, rewards + fees + vat);
        Assert.InRange(rewards * 100 - parts.Rewards.Units, -99, 99);
        Assert.InRange(fees * 100 - parts.Fees.Units, -99, 99);
        Assert.InRange(vat * 100 - parts.Vat.Units, -99, 99);
    });

    private static long AnyPart(Random random) => random.AnyMagnitude(long.MaxValue / 4) * (random.Next(4) == 0 ? -1 : 1);

    private static Breakdown Parts(long rewards, long fees, long vat) => new(new(rewards), new(fees), new(vat));
}
