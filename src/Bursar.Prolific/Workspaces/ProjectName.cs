using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A project as a workspace names it.</summary>
internal sealed record ProjectName(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("title")] string Title);
