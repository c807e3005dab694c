using System.Globalization;

namespace Bursar.Ledger;

/// <summary>
/// An amount in a book's currency: a whole number of ten-thousandths of the main unit (1.00 = 10,000; 1 cent = 100). Arithmetic
/// is checked: a result beyond the range throws <see cref="OverflowException"/> instead of wrapping.
/// </summary>
/// <param name="Units">Ten-thousandths of the currency's main unit, of either sign.</param>
public readonly record struct Money(long Units) : IComparable<Money>
{
    /// <summary>The units in one main unit (a dollar, a pound).</summary>
    public const long UnitsPerMain = 10_000;

    /// <summary>The units in one minor unit (a cent, a penny).</summary>
    public const long UnitsPerMinor = 100;

    /// <summary>No money.</summary>
    public static readonly Money Zero;

    /// <summary>One minor unit: a cent, a penny.</summary>
    public static readonly Money Cent = new(UnitsPerMinor);

    /// <summary>
    /// The largest amount in one command: 100,000,000,000.00. Nine thousand of them fit in a balance, and in minor units it is
    /// exact as a JavaScript number.
    /// </summary>
    public static readonly Money MaxAmount = new(100_000_000_000 * UnitsPerMain);

    /// <summary>The larger of two amounts.</summary>
    public static Money Max(Money left, Money right) => left > right ? left : right;

    /// <summary>The amount in whole minor units, rounded down, so that spendable money is never overstated.</summary>
    public long WholeMinor => Units / UnitsPerMinor - (Units % UnitsPerMinor < 0 ? 1 : 0);

    /// <summary>Converts whole minor units (cents, pence).</summary>
    /// <exception cref="OverflowException">The result is beyond the range.</exception>
    public static Money FromMinor(long minor) => new(minor * UnitsPerMinor);

    /// <summary>
    /// Parses a plain decimal number of main units: digits, optionally a point and at most <paramref name="decimals"/> digits. No
    /// sign, exponent, separator or white space. <c>"5"</c>, <c>"5."</c>, <c>"5.0"</c> and <c>"005.00"</c> are equal.
    /// </summary>
    /// <returns>False if the text has another form or exceeds <see cref="MaxAmount"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, int decimals, out Money money)
    {
        money = default;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? [] : text[(point + 1)..];
        if (whole.IsEmpty || fraction.Length > decimals || decimals > 4) return false;
        if (whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9')) return false;
        if (!long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var main)) return false;
        if (main > MaxAmount.Units / UnitsPerMain) return false;

        var units = 0L;
        for (var i = 0; i < 4; i++) units = units * 10 + (i < fraction.Length ? fraction[i] - '0' : 0);
        var read = new Money(main * UnitsPerMain + units);
        if (read > MaxAmount) return false;
        money = read;
        return true;
    }

    /// <summary>Adds.</summary>
    public static Money operator +(Money left, Money right) => new(left.Units + right.Units);

    /// <summary>Subtracts.</summary>
    public static Money operator -(Money left, Money right) => new(left.Units - right.Units);

    /// <summary>Negates.</summary>
    public static Money operator -(Money money) => new(-money.Units);

    /// <summary>Multiplies.</summary>
    public static Money operator *(Money money, long times) => new(money.Units * times);

    /// <summary>Less than.</summary>
    public static bool operator <(Money left, Money right) => left.Units < right.Units;

    /// <summary>More than.</summary>
    public static bool operator >(Money left, Money right) => left.Units > right.Units;

    /// <summary>At most.</summary>
    public static bool operator <=(Money left, Money right) => left.Units <= right.Units;

    /// <summary>At least.</summary>
    public static bool operator >=(Money left, Money right) => left.Units >= right.Units;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Units.CompareTo(other.Units);

    /// <summary>
    /// Main units with two decimals, or four if the amount is not a whole number of minor units: <c>"10000.00"</c>,
    /// <c>"-0.3333"</c>.
    /// </summary>
    public override string ToString()
    {
        var magnitude = Units < 0 ? (ulong)-(Units + 1) + 1 : (ulong)Units;
        var (main, rest) = Math.DivRem(magnitude, (ulong)UnitsPerMain);
        var sign = Units < 0 ? "-" : "";
        return rest % (ulong)UnitsPerMinor == 0 ? $"{sign}{main}.{rest / (ulong)UnitsPerMinor:00}" : $"{sign}{main}.{rest:0000}";
    }
}
