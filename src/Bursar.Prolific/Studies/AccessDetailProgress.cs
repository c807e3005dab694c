using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>One of a study's tasks, and how many of its places are taken.</summary>
internal sealed record AccessDetailProgress(
    [property: JsonPropertyName("external_url")] string ExternalUrl,
    [property: JsonPropertyName("total_allocation")] decimal TotalAllocation,
    [property: JsonPropertyName("allocated")] decimal Allocated);
