namespace Bursar.Ledger.Tests;

public sealed class MoneyParseTests
{
    [Theory]
    [InlineData("5", 50_000)]
    [InlineData("5.", 50_000)]
    [InlineData("5.0", 50_000)]
    [InlineData("5.00", 50_000)]
    [InlineData("005.00", 50_000)]
    [InlineData("0", 0)]
    [InlineData("0.01", 100)]
    [InlineData("0.10", 1_000)]
    [InlineData("4.25", 42_500)]
    [InlineData("100000000000", 1_000_000_000_000_000)]
    [InlineData("100000000000.00", 1_000_000_000_000_000)]
    [InlineData("99999999999.99", 999_999_999_999_900)]
    [InlineData("0000000000000000000000000000000000000001", 10_000)]
    public void TryParse_TwoDecimals_ReadsIt(string text, long units)
    {
        Assert.True(Money.TryParse(text, 2, out var money));
        Assert.Equal(units, money.Units);
    }

    [Theory]
    [InlineData("0.9752", 4, 9_752)]
    [InlineData("0.0001", 4, 1)]
    [InlineData("7", 0, 70_000)]
    [InlineData("7.", 0, 70_000)]
    [InlineData("7.5", 1, 75_000)]
    public void TryParse_OtherDecimals_ReadsUpToThatMany(string text, int decimals, long units)
    {
        Assert.True(Money.TryParse(text, decimals, out var money));
        Assert.Equal(units, money.Units);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(".50")]
    [InlineData("1.234")]
    [InlineData("0.001")]
    [InlineData("0.30000000000000004")] // str(0.1 + 0.2), as a client really sent it
    [InlineData("1.000")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("-0")]
    [InlineData("1-")]
    [InlineData("(1)")]
    [InlineData("1e3")]
    [InlineData("1E3")]
    [InlineData("1.e1")]
    [InlineData("0x10")]
    [InlineData("1,00")]
    [InlineData("1,000.00")]
    [InlineData("1_000")]
    [InlineData("1 000")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1\n")]
    [InlineData("1\0")]
    [InlineData("1..0")]
    [InlineData("1.0.0")]
    [InlineData("$1.00")]
    [InlineData("1.00 USD")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("null")]
    [InlineData("٣")] // a digit to Unicode, not to us
    [InlineData("１")]
    [InlineData("1.٣")]
    [InlineData("1.-5")]
    [InlineData("100000000000.01")]
    [InlineData("100000000001")]
    [InlineData("922337203685477.5807")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999999999999999999999")]
    public void TryParse_AnyOtherForm_IsRefused(string text)
    {
        Assert.False(Money.TryParse(text, 2, out var money));
        Assert.Equal(Money.Zero, money);
    }

    [Theory]
    [InlineData("1", 5)]
    [InlineData("1", -1)]
    [InlineData("1.0", 0)]
    [InlineData("1.00001", 4)]
    public void TryParse_MoreDecimalsThanKept_IsRefused(string text, int decimals)
        => Assert.False(Money.TryParse(text, decimals, out _));

    [Fact]
    public void TryParse_WhatWasFormatted_IsTheSame() => TestSeed.Run(2_000, random =>
    {
        var money = new Money(random.AnyMagnitude(Money.MaxAmount.Units + 1));
        Assert.True(Money.TryParse(money.ToString(), 4, out var read));
        Assert.Equal(money, read);
    });
}
