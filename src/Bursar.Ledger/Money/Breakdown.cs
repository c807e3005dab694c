namespace Bursar.Ledger;

/// <summary>
/// An amount in its three parts. Every transfer carries one, so that what was paid to people, to the platform and in
/// tax can be told apart for ever.
/// </summary>
/// <param name="Rewards">What participants get.</param>
/// <param name="Fees">What the platform takes.</param>
/// <param name="Vat">The tax on the fees.</param>
public readonly record struct Breakdown(Money Rewards, Money Fees, Money Vat)
{
    /// <summary>No money.</summary>
    public static readonly Breakdown Zero;

    /// <summary>The three parts together.</summary>
    public Money Total => Rewards + Fees + Vat;

    /// <summary>Whether no part is negative, as every transfer's must be.</summary>
    public bool IsNonNegative => Rewards >= Money.Zero && Fees >= Money.Zero && Vat >= Money.Zero;

    /// <summary>Money that has not been priced yet (a top-up, a refund): all of it stands under rewards.</summary>
    public static Breakdown Unpriced(Money amount) => new(amount, Money.Zero, Money.Zero);

    /// <summary>The larger one, part by part.</summary>
    public static Breakdown Max(Breakdown left, Breakdown right)
        => new(Money.Max(left.Rewards, right.Rewards), Money.Max(left.Fees, right.Fees), Money.Max(left.Vat, right.Vat));

    /// <summary>The smaller one, part by part.</summary>
    public static Breakdown Min(Breakdown left, Breakdown right) => left + right - Max(left, right);

    /// <summary>The opposite of each part.</summary>
    public static Breakdown operator -(Breakdown one) => Zero - one;

    /// <summary>Adds part by part.</summary>
    public static Breakdown operator +(Breakdown left, Breakdown right)
        => new(left.Rewards + right.Rewards, left.Fees + right.Fees, left.Vat + right.Vat);

    /// <summary>Subtracts part by part.</summary>
    public static Breakdown operator -(Breakdown left, Breakdown right)
        => new(left.Rewards - right.Rewards, left.Fees - right.Fees, left.Vat - right.Vat);

    /// <summary>That many times each part.</summary>
    public static Breakdown operator *(Breakdown one, long times) => new(one.Rewards * times, one.Fees * times, one.Vat * times);

    /// <summary>
    /// The parts in whole minor units, so that they add up to <see cref="Money.WholeMinor"/> of the total: each part is
    /// rounded down and the missing units go to the largest remainders (rewards before fees before VAT on a tie).
    /// </summary>
    public (long Rewards, long Fees, long Vat) ToWholeMinor()
    {
        Span<long> whole = [Rewards.WholeMinor, Fees.WholeMinor, Vat.WholeMinor];
        Span<long> rest =
        [
            Rewards.Units - whole[0] * Money.UnitsPerMinor,
            Fees.Units - whole[1] * Money.UnitsPerMinor,
            Vat.Units - whole[2] * Money.UnitsPerMinor,
        ];
        for (var missing = Total.WholeMinor - whole[0] - whole[1] - whole[2]; missing > 0; missing--)
        {
            var largest = 0;
            for (var i = 1; i < rest.Length; i++) if (rest[i] > rest[largest]) largest = i;
            whole[largest]++;
            rest[largest] = -1;
        }
        return (whole[0], whole[1], whole[2]);
    }

    /// <summary>Rewards, fees and VAT: <c>"450.00 + 150.00 + 30.00"</c>.</summary>
    public override string ToString() => $"{Rewards} + {Fees} + {Vat}";
}
