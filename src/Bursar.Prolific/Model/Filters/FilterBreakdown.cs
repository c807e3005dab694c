using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How many of the participants whom filters let in gave each answer.</summary>
/// <param name="Breakdown">The numbers by answer; <c>N/A</c> for those who have not answered.</param>
internal sealed record FilterBreakdown(
    [property: JsonPropertyName("breakdown")] IReadOnlyDictionary<string, int> Breakdown);
