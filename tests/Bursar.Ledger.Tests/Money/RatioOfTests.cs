using System.Numerics;

namespace Bursar.Ledger.Tests;

public sealed class RatioOfTests
{
    [Theory]
    [InlineData(1, 2, 1, 100, 0)] // half a unit of a step of a hundred
    [InlineData(1, 2, 99, 100, 0)]
    [InlineData(1, 2, 100, 100, 100)] // exactly half a step: up
    [InlineData(1, 2, 101, 100, 100)]
    [InlineData(1, 2, 299, 100, 100)]
    [InlineData(1, 2, 300, 100, 200)]
    [InlineData(1, 3, 42_500, 1, 14_167)] // 4.25 → 1.416666…
    [InlineData(1, 3, 4_500, 1, 1_500)]
    [InlineData(1, 5, 249, 100, 0)] // a fifth of 2.49 cents is under half a cent
    [InlineData(1, 5, 250, 100, 100)]
    [InlineData(0, 1, long.MaxValue, 1, 0)]
    [InlineData(1, 1, long.MaxValue, 1, long.MaxValue)]
    [InlineData(1, 2, -100, 100, 0)] // halves go up, also below zero
    [InlineData(1, 2, -101, 100, -100)]
    [InlineData(1, 3, -200, 1, -67)]
    public void Of_AtABoundary_RoundsHalfUp(long numerator, long denominator, long amount, long step, long share)
        => Assert.Equal(new Money(share), new Ratio(numerator, denominator).Of(new(amount), new(step)));

    [Fact]
    public void Of_EveryHalfOfEverySmallRatio_RoundsHalfUp()
    {
        for (var denominator = 1; denominator <= 12; denominator++)
            for (var numerator = 0; numerator <= 12; numerator++)
                for (var amount = -30; amount <= 60; amount++)
                    for (var step = 1; step <= 7; step += 2)
                        AssertRounded(new Ratio(numerator, denominator), amount, step);
    }

    [Fact]
    public void Of_AnyRatioAndAmount_AgreesWithWholeNumberArithmetic() => TestSeed.Run(20_000, random => AssertRounded(
        new Ratio(random.NextInt64(Ratio.MaxPart + 1), random.NextInt64(1, Ratio.MaxPart + 1)) + new Ratio(random.Next(50), 997),
        random.AnyMagnitude(long.MaxValue),
        random.NextInt64(1, 10_001)));

    [Theory]
    [InlineData(Ratio.MaxPart, long.MaxValue)]
    [InlineData(2, long.MaxValue / 2 + 1)]
    public void Of_ShareOverTheRange_ThrowsAndDoesNotWrap(long numerator, long amount)
        => Assert.Throws<OverflowException>(() => new Ratio(numerator, 1).Of(new(amount), new(1)));

    /// <summary>The nearest multiple of the step, halves up: ⌊(2·amount·n + d·step) ÷ (2·d·step)⌋ steps.</summary>
    private static void AssertRounded(Ratio ratio, long amount, long step)
    {
        var twice = 2 * (BigInteger)amount * ratio.Numerator + (BigInteger)ratio.Denominator * step;
        var steps = BigInteger.DivRem(twice, 2 * (BigInteger)ratio.Denominator * step, out var rest);
        var expected = (steps - (rest < 0 ? 1 : 0)) * step;
        if (expected > long.MaxValue) Assert.Throws<OverflowException>(() => ratio.Of(new(amount), new(step)));
        else Assert.Equal((long)expected, ratio.Of(new(amount), new(step)).Units);
    }
}
