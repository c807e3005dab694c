using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How the members of a custom group are spread over other filters.</summary>
/// <param name="Distribution">For each filter, the number of participants by choice or by band.</param>
internal sealed record FilterDistribution(
    [property: JsonPropertyName("distribution")] IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Distribution);
