namespace Bursar.Ledger.Tests;

public sealed class MoneyTests
{
    private static readonly Money Most = new(long.MaxValue);
    private static readonly Money Least = new(long.MinValue);

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(100_000_000, "10000.00")]
    [InlineData(100, "0.01")]
    [InlineData(1, "0.0001")]
    [InlineData(14_167, "1.4167")]
    [InlineData(10_050, "1.0050")]
    [InlineData(-3_333, "-0.3333")]
    [InlineData(-50_000, "-5.00")]
    [InlineData(long.MaxValue, "922337203685477.5807")]
    [InlineData(long.MinValue, "-922337203685477.5808")]
    public void ToString_AnyAmount_HasTwoDecimalsOrFour(long units, string text)
        => Assert.Equal(text, new Money(units).ToString());

    [Theory]
    [InlineData(0, 0)]
    [InlineData(99, 0)]
    [InlineData(100, 1)]
    [InlineData(199, 1)]
    [InlineData(-1, -1)]
    [InlineData(-99, -1)]
    [InlineData(-100, -1)]
    [InlineData(-101, -2)]
    [InlineData(long.MaxValue, 92_233_720_368_547_758)]
    [InlineData(long.MinValue, -92_233_720_368_547_759)]
    public void WholeMinor_OfEitherSign_RoundsDown(long units, long minor) => Assert.Equal(minor, new Money(units).WholeMinor);

    [Fact]
    public void FromMinor_WholeCents_IsThatManyHundreds()
    {
        Assert.Equal(Amount(4.25m), Money.FromMinor(425));
        Assert.Equal(-425, Money.FromMinor(-425).WholeMinor);
        Assert.Throws<OverflowException>(() => Money.FromMinor(long.MaxValue / 100 + 1));
    }

    [Fact]
    public void Arithmetic_WithinTheRange_IsExact()
    {
        Assert.Equal(Amount(1.25m), Amount(1) + Amount(0.25m));
        Assert.Equal(Amount(-0.75m), Amount(0.25m) - Amount(1));
        Assert.Equal(Amount(-0.25m), -Amount(0.25m));
        Assert.Equal(Amount(0.75m), Amount(0.25m) * 3);
        Assert.Equal(Most, Most + Money.Zero);
        Assert.Equal(Least, Least - Money.Zero);
    }

    [Fact]
    public void Arithmetic_BeyondTheRange_ThrowsAndNeverWraps()
    {
        var one = new Money(1);

        Assert.Throws<OverflowException>(() => Most + one);
        Assert.Throws<OverflowException>(() => Least - one);
        Assert.Throws<OverflowException>(() => -Least);
        Assert.Throws<OverflowException>(() => Most * 2);
        Assert.Throws<OverflowException>(() => Least * -1);
    }

    [Theory]
    [InlineData(1, 2, -1)]
    [InlineData(2, 2, 0)]
    [InlineData(2, 1, 1)]
    [InlineData(-1, 1, -1)]
    [InlineData(long.MinValue, long.MaxValue, -1)]
    public void Compare_TwoAmounts_OrdersThem(long leftUnits, long rightUnits, int order)
    {
        Money left = new(leftUnits), right = new(rightUnits);

        Assert.Equal(order, left.CompareTo(right));
        Assert.Equal(order < 0, left < right);
        Assert.Equal(order <= 0, left <= right);
        Assert.Equal(order > 0, left > right);
        Assert.Equal(order >= 0, left >= right);
    }

    [Fact]
    public void MaxAmount_InMinorUnits_IsExactInAJavaScriptNumber()
    {
        Assert.Equal("100000000000.00", Money.MaxAmount.ToString());
        Assert.True(Money.MaxAmount.WholeMinor < 1L << 53);
        Assert.Equal(Money.MaxAmount.Units * 9_000, (Money.MaxAmount * 9_000).Units);
    }
}
