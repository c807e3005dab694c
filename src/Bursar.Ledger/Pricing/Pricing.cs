namespace Bursar.Ledger;

/// <summary>
/// The rules that derive fees and VAT from a reward. Amounts are rounded once, here, where money is priced: each place or bonus
/// to the nearest multiple of <see cref="Step"/>, halves up, before summing.
/// </summary>
public sealed record Pricing
{
    /// <summary>
    /// MTurk's final price list (mturk.com/pricing): 20 % of rewards and bonuses, another 20 % of the rewards of a HIT with ten
    /// or more assignments, another 5 % for Masters, at least one cent each, in whole cents, no VAT. Premium qualifications start
    /// at 0.05; each book lists its own.
    /// </summary>
    public static readonly Pricing MTurk = new()
    {
        FeeRate = new Ratio(1, 5),
        LargeStudyRate = new Ratio(1, 5),
        LargeStudyPlaces = 10,
        MinimumFee = Money.Cent,
        Step = Money.Cent,
        Surcharges = SurchargeTable.Masters,
    };

    /// <summary>
    /// Prolific's rates: one third of rewards and bonuses, and 20 % VAT on that third, to a hundredth of a penny. The documented
    /// examples confirm the third: 450 → 150, and two bonuses of 425 → 283.34.
    /// </summary>
    public static readonly Pricing Prolific = new() { FeeRate = new Ratio(1, 3), VatRate = new Ratio(1, 5) };

    /// <summary>The fee as a share of a reward or bonus.</summary>
    public Ratio FeeRate { get; init; }

    /// <summary>VAT as a share of the fee.</summary>
    public Ratio VatRate { get; init; }

    /// <summary>
    /// The additional fee, as a share of the reward, in a study of at least <see cref="LargeStudyPlaces"/> places.
    /// </summary>
    public Ratio LargeStudyRate { get; init; }

    /// <summary>The minimum number of places at which <see cref="LargeStudyRate"/> applies; 1 or more.</summary>
    public int LargeStudyPlaces { get; init; } = int.MaxValue;

    /// <summary>The minimum fee on one place or one bonus.</summary>
    public Money MinimumFee { get; init; }

    /// <summary>
    /// The unit to which a fee and its VAT are rounded: one cent for MTurk, a hundredth of a penny for Prolific.
    /// </summary>
    public Money Step { get; init; } = new(1);

    /// <summary>The surcharges on a place whose participants must have certain qualifications.</summary>
    public SurchargeTable Surcharges { get; init; } = SurchargeTable.Empty;

    /// <summary>Whether <see cref="LargeStudyRate"/> applies to a study with this many places.</summary>
    public bool IsLarge(int places) => places >= LargeStudyPlaces;

    /// <summary>
    /// The cost of one place. Rates are added before rounding (MTurk does not document how it rounds the rate for Masters); fixed
    /// surcharges are added afterwards.
    /// </summary>
    /// <param name="reward">The reward of one place.</param>
    /// <param name="places">The total number of places in the study.</param>
    /// <param name="qualifications">The ids of the qualifications that a participant must have.</param>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="Money"/>.</exception>
    public Breakdown Place(Money reward, int places, IReadOnlyCollection<string>? qualifications = null)
    {
        var rate = IsLarge(places) ? FeeRate + LargeStudyRate : FeeRate;
        if (qualifications is null or { Count: 0 }) return Priced(reward, rate, Money.Zero);
        var surcharge = Surcharges.Of(qualifications);
        return Priced(reward, rate + surcharge.Rate, surcharge.Fixed);
    }

    /// <summary>The cost of one bonus.</summary>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="Money"/>.</exception>
    public Breakdown Bonus(Money amount) => Priced(amount, FeeRate, Money.Zero);

    /// <summary>
    /// Splits an amount into the reward that it can buy and the fee and VAT on that reward: rewards = amount ÷ (1 + fee + fee ×
    /// VAT). The parts are exact to a ten-thousandth and add up to the amount.
    /// </summary>
    public Breakdown Split(Money amount)
    {
        // With fee = a/b and VAT = c/d: rewards : fees : VAT = b·d : a·d : a·c.
        Int128 rewardShare = (Int128)FeeRate.Denominator * VatRate.Denominator;
        Int128 feeShare = (Int128)FeeRate.Numerator * VatRate.Denominator;
        Int128 vatShare = (Int128)FeeRate.Numerator * VatRate.Numerator;
        var whole = rewardShare + feeShare + vatShare;
        var fees = new Money((long)(amount.Units * feeShare / whole));
        var vat = new Money((long)(amount.Units * vatShare / whole));
        return new(amount - fees - vat, fees, vat);
    }

    private Breakdown Priced(Money amount, Ratio rate, Money surcharge)
    {
        var fee = rate.Of(amount, Step);
        if (fee < MinimumFee) fee = MinimumFee;
        fee += surcharge;
        return new(amount, fee, VatRate.Of(fee, Step));
    }
}
