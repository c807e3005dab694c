using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>What a study costs (StudyTotalCost): what is paid for the work in it, and what is paid beside that.</summary>
internal sealed record StudyCost(
    [property: JsonPropertyName("rewards")] CostParts Rewards,
    [property: JsonPropertyName("bonuses")] CostParts Bonuses,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, ListLink> Links);
