using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A page of a list, in the form of every list in Prolific's API.</summary>
/// <param name="Results">The items on this page.</param>
/// <param name="Links">Links to the other pages.</param>
/// <param name="Meta">The length of the list.</param>
internal sealed record ListAnswer<T>(
    [property: JsonPropertyName("results")] IReadOnlyList<T> Results,
    [property: JsonPropertyName("_links")] ListLinks Links,
    [property: JsonPropertyName("meta")] ListMeta Meta);

/// <summary>Data about a list.</summary>
/// <param name="Count">The number of items on all pages together.</param>
internal sealed record ListMeta([property: JsonPropertyName("count")] int Count);
