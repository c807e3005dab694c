using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A link to a page.</summary>
/// <param name="Href">The absolute address; null where there is no such page.</param>
/// <param name="Title">What people call it.</param>
internal sealed record ListLink(
    [property: JsonPropertyName("href")] string? Href,
    [property: JsonPropertyName("title")] string Title);
