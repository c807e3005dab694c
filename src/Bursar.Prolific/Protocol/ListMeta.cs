using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>What is said about a list.</summary>
/// <param name="Count">How many items it has on all pages together.</param>
internal sealed record ListMeta([property: JsonPropertyName("count")] int Count);
