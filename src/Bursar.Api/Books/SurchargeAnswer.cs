using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A <see cref="Surcharge"/> on the wire.</summary>
/// <param name="Qualification">The qualification's id.</param>
/// <param name="Rate">As a share of the reward.</param>
/// <param name="Fixed">As an amount beside it.</param>
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
