using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The answer of the cost calculator.</summary>
/// <param name="Value">With fees and VAT, in the minor unit.</param>
internal sealed record TotalCost([property: JsonPropertyName("total_cost")] decimal Value);
