using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>One page of a list, as every list of Prolific's API is answered.</summary>
/// <param name="Results">The items of this page.</param>
/// <param name="Links">Where the other pages are.</param>
/// <param name="Meta">How long the list is.</param>
internal sealed record ListAnswer<T>(
    [property: JsonPropertyName("results")] IReadOnlyList<T> Results,
    [property: JsonPropertyName("_links")] ListLinks Links,
    [property: JsonPropertyName("meta")] ListMeta Meta);

/// <summary>What is said about a list.</summary>
/// <param name="Count">How many items it has on all pages together.</param>
internal sealed record ListMeta([property: JsonPropertyName("count")] int Count);
