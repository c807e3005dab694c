using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>Some books, in the order of their ids.</summary>
/// <param name="Books">The books.</param>
/// <param name="Next">What to send as <c>after</c> for the next page; null where this is the last.</param>
public sealed record BookPage(
    [property: JsonPropertyName("books")] IReadOnlyList<BookAnswer> Books,
    [property: JsonPropertyName("next")] string? Next);
