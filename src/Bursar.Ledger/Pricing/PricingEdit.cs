namespace Bursar.Ledger;

/// <summary>Changes to a <see cref="Pricing"/>; what is null stays as it is.</summary>
public sealed record PricingEdit
{
    /// <summary>The new <see cref="Pricing.FeeRate"/>.</summary>
    public Ratio? FeeRate { get; init; }

    /// <summary>The new <see cref="Pricing.VatRate"/>.</summary>
    public Ratio? VatRate { get; init; }

    /// <summary>The new <see cref="Pricing.LargeStudyRate"/>.</summary>
    public Ratio? LargeStudyRate { get; init; }

    /// <summary>The new <see cref="Pricing.LargeStudyPlaces"/>.</summary>
    public int? LargeStudyPlaces { get; init; }

    /// <summary>The new <see cref="Pricing.MinimumFee"/>.</summary>
    public Money? MinimumFee { get; init; }

    /// <summary>The new <see cref="Pricing.Step"/>.</summary>
    public Money? Step { get; init; }

    /// <summary>The new <see cref="Pricing.Surcharges"/>, all of them.</summary>
    public SurchargeTable? Surcharges { get; init; }

    /// <summary>A pricing with these changes.</summary>
    public Pricing Over(Pricing usual) => usual with
    {
        FeeRate = FeeRate ?? usual.FeeRate,
        VatRate = VatRate ?? usual.VatRate,
        LargeStudyRate = LargeStudyRate ?? usual.LargeStudyRate,
        LargeStudyPlaces = LargeStudyPlaces ?? usual.LargeStudyPlaces,
        MinimumFee = MinimumFee ?? usual.MinimumFee,
        Step = Step ?? usual.Step,
        Surcharges = Surcharges ?? usual.Surcharges,
    };

    /// <summary>What changes, as the text of a request has it: <c>fee=1/4 vat=0</c>; empty for nothing.</summary>
    public override string ToString()
    {
        (string Name, object? Value)[] terms =
        [
            ("fee", FeeRate), ("vat", VatRate), ("large", LargeStudyRate), ("from", LargeStudyPlaces), ("minimum", MinimumFee),
            ("step", Step), ("surcharges", Surcharges),
        ];
        return string.Join(' ', terms.Where(one => one.Value is not null).Select(one => $"{one.Name}={one.Value}"));
    }
}
