using System.Globalization;

namespace Bursar.Ledger;

/// <summary>
/// An exact non-negative fraction, for rates without a finite decimal form: Prolific's fee is one third, not 0.3333.
/// </summary>
public readonly record struct Ratio
{
    /// <summary>The fraction 0.</summary>
    public static readonly Ratio Zero = new(0, 1);

    /// <summary>The largest numerator or denominator. Products with money then fit easily in 128 bits.</summary>
    public const long MaxPart = 1_000_000;

    private readonly long _denominatorLessOne;

    /// <summary>Creates a fraction and reduces it to lowest terms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative or over <see cref="MaxPart"/>, or the denominator is
    /// zero.</exception>
    public Ratio(long numerator, long denominator)
        : this((Int128)numerator, denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, MaxPart);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, MaxPart);
    }

    private Ratio(Int128 numerator, Int128 denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, Int128.One);
        var divisor = GreatestCommonDivisor(numerator, denominator);
        Numerator = (long)(numerator / divisor);
        _denominatorLessOne = (long)(denominator / divisor - 1);
    }

    /// <summary>The numerator, in lowest terms.</summary>
    public long Numerator { get; }

    /// <summary>The denominator, in lowest terms; at least 1, even in a default value, which is zero.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Parses <c>"1/3"</c>, <c>"0.2"</c> or <c>"1"</c>.</summary>
    /// <returns>False for any other form, and beyond <see cref="MaxPart"/>.</returns>
    public static bool TryParse(string? text, out Ratio ratio)
    {
        ratio = default;
        if (text is null) return false;
        var slash = text.IndexOf('/');
        if (slash >= 0)
            return TryDigits(text.AsSpan(0, slash), out var upper)
                && TryDigits(text.AsSpan(slash + 1), out var lower)
                && lower > 0
                && TryMake(upper, lower, out ratio);

        var point = text.IndexOf('.');
        if (point < 0) return TryDigits(text, out var whole) && TryMake(whole, 1, out ratio);
        var decimals = text.Length - point - 1;
        if (point == 0 || decimals is 0 or > 6 || !TryDigits(text.Remove(point, 1), out var digits)) return false;
        var scale = 1L;
        for (var i = 0; i < decimals; i++) scale *= 10;
        return TryMake(digits, scale, out ratio);
    }

    /// <summary>Adds.</summary>
    /// <exception cref="OverflowException">
    /// In lowest terms, a part of the sum exceeds 64 bits. This cannot happen if both operands are within <see cref="MaxPart"/>.
    /// </exception>
    public static Ratio operator +(Ratio left, Ratio right) => new(
        (Int128)left.Numerator * right.Denominator + (Int128)right.Numerator * left.Denominator,
        (Int128)left.Denominator * right.Denominator);

    /// <summary>This fraction of an amount, rounded to the nearest multiple of <paramref name="step"/>, halves up.</summary>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="Money"/>.</exception>
    public Money Of(Money amount, Money step)
    {
        var divisor = (Int128)Denominator * step.Units;
        var product = (Int128)amount.Units * Numerator;
        var (quotient, rest) = Int128.DivRem(product, divisor);
        if (rest < 0) (quotient, rest) = (quotient - 1, rest + divisor);
        if (rest * 2 >= divisor) quotient++;
        return new((long)(quotient * step.Units));
    }

    /// <summary>The fraction in lowest terms: <c>"1/3"</c>, or <c>"0"</c> or <c>"1"</c> if it is a whole number.</summary>
    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : $"{Numerator}/{Denominator}";

    private static bool TryDigits(ReadOnlySpan<char> text, out long value)
    {
        value = 0; // long.TryParse alone accepts trailing NUL characters.
        return !text.ContainsAnyExceptInRange('0', '9')
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryMake(long numerator, long denominator, out Ratio ratio)
    {
        var fits = numerator <= MaxPart && denominator <= MaxPart;
        ratio = fits ? new(numerator, denominator) : default;
        return fits;
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
