using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A cost in its three parts (StudyCostBreakdown).</summary>
internal sealed record CostParts(
    [property: JsonPropertyName("rewards")] Amount Rewards,
    [property: JsonPropertyName("fees")] Amount Fees,
    [property: JsonPropertyName("tax")] Amount Tax)
{
    /// <summary>The parts of a breakdown.</summary>
    public static CostParts Of(Breakdown cost, Book book)
        => new(Amount.Of(cost.Rewards, book), Amount.Of(cost.Fees, book), Amount.Of(cost.Vat, book));
}
