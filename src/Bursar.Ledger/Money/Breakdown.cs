namespace Bursar.Ledger;

/// <summary>
/// An amount split into three parts. Every transfer carries one, so payments to participants, fees and tax can always be told
/// apart.
/// </summary>
/// <param name="Rewards">The participants' part.</param>
/// <param name="Fees">The platform's part.</param>
/// <param name="Vat">The tax on the fees.</param>
public readonly record struct Breakdown(Money Rewards, Money Fees, Money Vat)
{
    /// <summary>No money.</summary>
    public static readonly Breakdown Zero;

    /// <summary>The sum of the three parts.</summary>
    public Money Total => Rewards + Fees + Vat;

    /// <summary>Whether no part is negative, as every transfer requires.</summary>
    public bool IsNonNegative => Rewards >= Money.Zero && Fees >= Money.Zero && Vat >= Money.Zero;

    /// <summary>A breakdown of money that is not priced yet (a top-up, a refund): all of it counts as rewards.</summary>
    public static Breakdown Unpriced(Money amount) => new(amount, Money.Zero, Money.Zero);

    /// <summary>The maximum of each part.</summary>
    public static Breakdown Max(Breakdown left, Breakdown right)
        => new(Money.Max(left.Rewards, right.Rewards), Money.Max(left.Fees, right.Fees), Money.Max(left.Vat, right.Vat));

    /// <summary>The minimum of each part.</summary>
    public static Breakdown Min(Breakdown left, Breakdown right) => left + right - Max(left, right);

    /// <summary>Negates each part.</summary>
    public static Breakdown operator -(Breakdown one) => Zero - one;

    /// <summary>Adds part by part.</summary>
    public static Breakdown operator +(Breakdown left, Breakdown right)
        => new(left.Rewards + right.Rewards, left.Fees + right.Fees, left.Vat + right.Vat);

    /// <summary>Subtracts part by part.</summary>
    public static Breakdown operator -(Breakdown left, Breakdown right)
        => new(left.Rewards - right.Rewards, left.Fees - right.Fees, left.Vat - right.Vat);

    /// <summary>Multiplies each part.</summary>
    public static Breakdown operator *(Breakdown one, long times) => new(one.Rewards * times, one.Fees * times, one.Vat * times);

    /// <summary>
    /// The parts in whole minor units. They add up to <see cref="Money.WholeMinor"/> of the total: each part is rounded down, and
    /// the missing units go to the largest remainders (on a tie, rewards before fees before VAT).
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
