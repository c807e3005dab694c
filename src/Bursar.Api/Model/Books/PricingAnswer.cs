using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A book's <see cref="Pricing"/> on the wire.</summary>
/// <param name="FeeRate">The fee as a share of a reward or bonus.</param>
/// <param name="VatRate">VAT as a share of the fee.</param>
/// <param name="LargeStudyRate">The additional fee of a large study.</param>
/// <param name="LargeStudyPlaces">The number of places from which a study counts as large; null if no study does.</param>
/// <param name="MinimumFee">The minimum fee on one place or one bonus.</param>
/// <param name="Step">The step to which a fee and its VAT are rounded.</param>
/// <param name="Surcharges">Additional fees for certain qualifications.</param>
public sealed record PricingAnswer(
    [property: JsonPropertyName("fee_rate")] string FeeRate,
    [property: JsonPropertyName("vat_rate")] string VatRate,
    [property: JsonPropertyName("large_study_rate")] string LargeStudyRate,
    [property: JsonPropertyName("large_study_places")] int? LargeStudyPlaces,
    [property: JsonPropertyName("minimum_fee")] string MinimumFee,
    [property: JsonPropertyName("step")] string Step,
    [property: JsonPropertyName("surcharges")] IReadOnlyList<SurchargeAnswer> Surcharges)
{
    /// <summary>Maps a pricing.</summary>
    internal static PricingAnswer Of(Pricing pricing) => new(
        pricing.FeeRate.ToString(),
        pricing.VatRate.ToString(),
        pricing.LargeStudyRate.ToString(),
        pricing.LargeStudyPlaces == int.MaxValue ? null : pricing.LargeStudyPlaces,
        pricing.MinimumFee.ToString(),
        pricing.Step.ToString(),
        SurchargeAnswer.Of(pricing.Surcharges));
}


/// <summary>A <see cref="Surcharge"/> on the wire.</summary>
/// <param name="Qualification">The qualification's id.</param>
/// <param name="Rate">The surcharge as a share of the reward.</param>
/// <param name="Fixed">The surcharge as an amount, in addition to the share.</param>
public sealed record SurchargeAnswer(
    [property: JsonPropertyName("qualification")] string Qualification,
    [property: JsonPropertyName("rate")] string Rate,
    [property: JsonPropertyName("fixed")] string Fixed)
{
    /// <summary>A table's surcharges, in the order of the ids.</summary>
    internal static SurchargeAnswer[] Of(SurchargeTable table) =>
    [
        .. table.Entries
            .OrderBy(entry => entry.Qualification, StringComparer.Ordinal)
            .Select(entry => new SurchargeAnswer(entry.Qualification, entry.Rate.ToString(), entry.Fixed.ToString())),
    ];
}
