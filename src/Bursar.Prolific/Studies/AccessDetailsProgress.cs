using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The answer of <c>access-details-progress</c>.</summary>
internal sealed record AccessDetailsProgress(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("progress")] IReadOnlyList<AccessDetailProgress> Progress);
