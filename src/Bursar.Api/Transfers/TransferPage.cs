using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>Some of a book's transfers, in order.</summary>
/// <param name="Transfers">The transfers.</param>
/// <param name="Next">What to send as <c>after</c> for the next page; null where this is the last.</param>
public sealed record TransferPage(
    [property: JsonPropertyName("transfers")] IReadOnlyList<TransferAnswer> Transfers,
    [property: JsonPropertyName("next")] long? Next);
