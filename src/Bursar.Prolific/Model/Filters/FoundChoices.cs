using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The choices of a filter that a search found.</summary>
/// <param name="Total">How many choices the filter has.</param>
/// <param name="Matched">How many of them were found.</param>
/// <param name="Truncated">Whether more were found than are given here.</param>
/// <param name="Results">The first of them.</param>
internal sealed record FoundChoices(
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("matched")] int Matched,
    [property: JsonPropertyName("truncated")] bool Truncated,
    [property: JsonPropertyName("results")] IReadOnlyList<FilterChoice> Results);
