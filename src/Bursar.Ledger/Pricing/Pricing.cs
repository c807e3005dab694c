namespace Bursar.Ledger;

/// <summary>
/// How fees and VAT follow from a reward. Rounding happens here, once, where money is priced: halves up to
/// <see cref="Step"/>, per place or per bonus, and then summed.
/// </summary>
public sealed record Pricing
{
    /// <summary>
    /// MTurk's schedule as its price page had it on the last day (mturk.com/pricing): 20 % of rewards and bonuses, 20 % more
    /// on the rewards of a HIT with ten or more assignments, 5 % more for Masters, at least a cent each, in whole cents, no VAT.
    /// Premium qualifications cost from 0.05 on: what each costs, a book says itself.
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
    /// Prolific's rates: a third of rewards and bonuses, VAT of 20 % on that third, to a hundredth of a penny. The
    /// documented samples fix the third: 450 → 150, and two bonuses of 425 → 283.34.
    /// </summary>
    public static readonly Pricing Prolific = new() { FeeRate = new Ratio(1, 3), VatRate = new Ratio(1, 5) };

    /// <summary>The fee as a share of a reward or bonus.</summary>
    public Ratio FeeRate { get; init; }

    /// <summary>VAT as a share of the fee.</summary>
    public Ratio VatRate { get; init; }

    /// <summary>The additional fee on rewards of a study of at least <see cref="LargeStudyPlaces"/> places.</summary>
    public Ratio LargeStudyRate { get; init; }

    /// <summary>From how many places <see cref="LargeStudyRate"/> is due; 1 or more.</summary>
    public int LargeStudyPlaces { get; init; } = int.MaxValue;

    /// <summary>The least fee on one place or one bonus.</summary>
    public Money MinimumFee { get; init; }

    /// <summary>What a fee and its VAT are rounded to: one cent for MTurk, a hundredth of a penny for Prolific.</summary>
    public Money Step { get; init; } = new(1);

    /// <summary>What a place costs more where participants must have a certain qualification.</summary>
    public SurchargeTable Surcharges { get; init; } = SurchargeTable.Empty;

    /// <summary>Whether a study of that many places costs <see cref="LargeStudyRate"/> more.</summary>
    public bool IsLarge(int places) => places >= LargeStudyPlaces;

    /// <summary>
    /// What one place costs. The rates are added up and rounded together (what MTurk does with the rate for Masters is not
    /// documented); fixed surcharges come on top.
    /// </summary>
    /// <param name="reward">What the participant gets.</param>
    /// <param name="places">How many places the study has in all.</param>
    /// <param name="qualifications">The ids of the qualifications that participants must have.</param>
    /// <exception cref="OverflowException">Beyond the range of <see cref="Money"/>.</exception>
    public Breakdown Place(Money reward, int places, IReadOnlyCollection<string>? qualifications = null)
    {
        var rate = IsLarge(places) ? FeeRate + LargeStudyRate : FeeRate;
        if (qualifications is null or { Count: 0 }) return Priced(reward, rate, Money.Zero);
        var surcharge = Surcharges.Of(qualifications);
        return Priced(reward, rate + surcharge.Rate, surcharge.Fixed);
    }

    /// <summary>What one bonus costs.</summary>
    /// <exception cref="OverflowException">Beyond the range of <see cref="Money"/>.</exception>
    public Breakdown Bonus(Money amount) => Priced(amount, FeeRate, Money.Zero);

    /// <summary>
    /// An amount as the reward that it can buy with the fee and the VAT on it: rewards = amount ÷ (1 + fee + fee × VAT).
    /// The parts are exact to a ten-thousandth and add up to the amount.
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
