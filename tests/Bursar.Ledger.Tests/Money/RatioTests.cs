namespace Bursar.Ledger.Tests;

public sealed class RatioTests
{
    [Theory]
    [InlineData(1, 3, 1, 3)]
    [InlineData(2, 6, 1, 3)]
    [InlineData(20, 100, 1, 5)]
    [InlineData(0, 7, 0, 1)]
    [InlineData(7, 7, 1, 1)]
    [InlineData(10, 5, 2, 1)]
    [InlineData(Ratio.MaxPart, Ratio.MaxPart, 1, 1)]
    [InlineData(Ratio.MaxPart, 1, Ratio.MaxPart, 1)]
    [InlineData(1, Ratio.MaxPart, 1, Ratio.MaxPart)]
    public void New_AnyFraction_IsInLowestTerms(long numerator, long denominator, long lowestNumerator, long lowestDenominator)
    {
        var ratio = new Ratio(numerator, denominator);

        Assert.Equal(lowestNumerator, ratio.Numerator);
        Assert.Equal(lowestDenominator, ratio.Denominator);
        Assert.Equal(new Ratio(lowestNumerator, lowestDenominator), ratio);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, -3)]
    [InlineData(-6, 4)]
    [InlineData(long.MinValue, 3)]
    [InlineData(long.MinValue, 1)]
    [InlineData(1, long.MinValue)]
    [InlineData(Ratio.MaxPart + 1, 1)]
    [InlineData(1, Ratio.MaxPart + 1)]
    [InlineData(2 * Ratio.MaxPart, 2 * Ratio.MaxPart)]
    public void New_PartOutOfRange_Throws(long numerator, long denominator)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(numerator, denominator));

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Ratio.Zero, default);
        Assert.Equal(1, default(Ratio).Denominator);
        Assert.Equal(Money.Zero, default(Ratio).Of(Amount(5), Money.Cent));
    }

    [Theory]
    [InlineData("1/3", 1, 3, "1/3")]
    [InlineData("10/30", 1, 3, "1/3")]
    [InlineData("0.2", 1, 5, "1/5")]
    [InlineData("0.20", 1, 5, "1/5")]
    [InlineData("0.333333", 333_333, 1_000_000, "333333/1000000")]
    [InlineData("1", 1, 1, "1")]
    [InlineData("0", 0, 1, "0")]
    [InlineData("0/9", 0, 1, "0")]
    [InlineData("0.0", 0, 1, "0")]
    [InlineData("1.5", 3, 2, "3/2")]
    [InlineData("007", 7, 1, "7")]
    [InlineData("1000000", 1_000_000, 1, "1000000")]
    [InlineData("1000000/1000000", 1, 1, "1")]
    public void TryParse_FractionOrDecimal_ReadsIt(string text, long numerator, long denominator, string shown)
    {
        Assert.True(Ratio.TryParse(text, out var ratio));
        Assert.Equal(new Ratio(numerator, denominator), ratio);
        Assert.Equal(shown, ratio.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("/3")]
    [InlineData("1/0")]
    [InlineData("1//3")]
    [InlineData("1/2/3")]
    [InlineData("1 /3")]
    [InlineData("1/ 3")]
    [InlineData(" 1/3")]
    [InlineData("-1/3")]
    [InlineData("1/-3")]
    [InlineData("+1")]
    [InlineData("-0.2")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("0.1.2")]
    [InlineData("0.5/2")]
    [InlineData("0.1234567")]
    [InlineData("0,2")]
    [InlineData("20%")]
    [InlineData("1e-1")]
    [InlineData("NaN")]
    [InlineData("1\0")]
    [InlineData("1\0/3")]
    [InlineData("٣")]
    [InlineData("1000001")]
    [InlineData("1/1000001")]
    [InlineData("1000001/2000002")]
    [InlineData("99999999999999999999")]
    public void TryParse_AnyOtherForm_IsRefused(string? text)
    {
        Assert.False(Ratio.TryParse(text, out var ratio));
        Assert.Equal(Ratio.Zero, ratio);
    }

    [Theory]
    [InlineData("1/5", "1/5", "2/5")]
    [InlineData("1/3", "1/6", "1/2")]
    [InlineData("0", "1/7", "1/7")]
    [InlineData("999999/1000000", "999998/999999", "1999996000001/999999000000")]
    public void Add_TwoRatios_IsExact(string left, string right, string sum)
    {
        Assert.True(Ratio.TryParse(left, out var one));
        Assert.True(Ratio.TryParse(right, out var other));

        Assert.Equal(sum, (one + other).ToString());
        Assert.Equal(one + other, other + one);
    }
}
