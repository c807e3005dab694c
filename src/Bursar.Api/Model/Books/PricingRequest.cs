using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// Changes to a <see cref="Pricing"/>: the vendor's for a new book, or the one that a book has. Omitted members keep its values.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PricingRequest : IJsonOnDeserialized
{
    /// <summary>The fee as a share of a reward or bonus.</summary>
    [JsonPropertyName("fee_rate"), JsonConverter(typeof(RatioConverter))]
    public Ratio? FeeRate { get; init; }

    /// <summary>VAT as a share of the fee.</summary>
    [JsonPropertyName("vat_rate"), JsonConverter(typeof(RatioConverter))]
    public Ratio? VatRate { get; init; }

    /// <summary>The additional fee of a large study.</summary>
    [JsonPropertyName("large_study_rate"), JsonConverter(typeof(RatioConverter))]
    public Ratio? LargeStudyRate { get; init; }

    /// <summary>The number of places from which a study counts as large.</summary>
    [JsonPropertyName("large_study_places")]
    public int? LargeStudyPlaces { get; init; }

    /// <summary>The minimum fee on one place or one bonus.</summary>
    [JsonPropertyName("minimum_fee"), JsonConverter(typeof(UnitsConverter))]
    public Money? MinimumFee { get; init; }

    /// <summary>The step to which a fee and its VAT are rounded.</summary>
    [JsonPropertyName("step"), JsonConverter(typeof(UnitsConverter))]
    public Money? Step { get; init; }

    /// <summary>Additional fees for certain qualifications. They replace the list; an empty list means none.</summary>
    [JsonPropertyName("surcharges")]
    public IReadOnlyList<SurchargeRequest>? Surcharges { get; init; }

    /// <inheritdoc/>
    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Surcharges is null) return;
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var one in Surcharges)
            if (one?.Qualification is not { } id || !known.Add(id))
                throw new InvalidMemberException(
                    ApiErrorCode.InvalidValue, "every surcharge needs a qualification, and no two may have the same one.");
    }

    /// <summary>The default pricing with what the request changes.</summary>
    public static Pricing Over(Pricing usual, PricingRequest? request) => request?.ToEdit().Over(usual) ?? usual;

    /// <summary>What the request changes.</summary>
    public PricingEdit ToEdit() => new()
    {
        FeeRate = FeeRate,
        VatRate = VatRate,
        LargeStudyRate = LargeStudyRate,
        LargeStudyPlaces = LargeStudyPlaces,
        MinimumFee = MinimumFee,
        Step = Step,
        Surcharges = Surcharges is { } surcharges ? TableOf(surcharges) : null,
    };

    private static SurchargeTable TableOf(IReadOnlyList<SurchargeRequest> surcharges)
        => new(surcharges.Select(one => new Surcharge(one.Qualification!, one.Rate ?? Ratio.Zero, one.Fixed ?? Money.Zero)));
}


/// <summary>The additional fee for a place whose participants must have a qualification.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SurchargeRequest
{
    /// <summary>The qualification's id, 1 to 64 letters and digits; required.</summary>
    [JsonPropertyName("qualification")]
    public string? Qualification { get; init; }

    /// <summary>The surcharge as a share of the reward; zero if omitted.</summary>
    [JsonPropertyName("rate"), JsonConverter(typeof(RatioConverter))]
    public Ratio? Rate { get; init; }

    /// <summary>The surcharge as an amount; zero if omitted.</summary>
    [JsonPropertyName("fixed"), JsonConverter(typeof(UnitsConverter))]
    public Money? Fixed { get; init; }
}
