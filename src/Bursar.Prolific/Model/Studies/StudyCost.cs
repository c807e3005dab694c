using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What a study costs (StudyTotalCost): the rewards for its work, and the bonuses.</summary>
internal sealed record StudyCost(
    [property: JsonPropertyName("rewards")] CostParts Rewards,
    [property: JsonPropertyName("bonuses")] CostParts Bonuses,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, ListLink> Links);

/// <summary>A cost split into rewards, fees and tax (StudyCostBreakdown).</summary>
internal sealed record CostParts(
    [property: JsonPropertyName("rewards")] Amount Rewards,
    [property: JsonPropertyName("fees")] Amount Fees,
    [property: JsonPropertyName("tax")] Amount Tax)
{
    /// <summary>Maps a breakdown.</summary>
    public static CostParts Of(Breakdown cost, Book book)
        => new(Amount.Of(cost.Rewards, book), Amount.Of(cost.Fees, book), Amount.Of(cost.Vat, book));
}

/// <summary>The answer of the cost calculator.</summary>
/// <param name="Value">The cost including fees and VAT, in the minor unit.</param>
internal sealed record TotalCost([property: JsonPropertyName("total_cost")] decimal Value);
