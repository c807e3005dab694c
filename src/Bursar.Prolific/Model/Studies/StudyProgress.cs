using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The answer of <c>access-details-progress</c>.</summary>
internal sealed record StudyProgress(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("progress")] IReadOnlyList<TaskProgress> Progress,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, ListLink> Links);

/// <summary>One of a study's tasks, and how many of its places are taken.</summary>
internal sealed record TaskProgress(
    [property: JsonPropertyName("external_url")] string ExternalUrl,
    [property: JsonPropertyName("total_allocation")] decimal TotalAllocation,
    [property: JsonPropertyName("allocated")] decimal Allocated,
    [property: JsonPropertyName("capacity_increments")] decimal CapacityIncrements);
