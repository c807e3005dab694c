using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>A top-up or refund that was made.</summary>
/// <param name="Book">The book's id.</param>
/// <param name="Sequence">The transfer's position in the book's history, from 1.</param>
/// <param name="At">When the transfer was decided.</param>
/// <param name="Kind"><c>top_up</c> or <c>refund</c>.</param>
/// <param name="Amount">The amount that moved.</param>
/// <param name="Currency">The book's currency.</param>
/// <param name="Reference">The payer's own reference; may be empty.</param>
/// <param name="AvailableAfter">The balance of the Available account right after the transfer, without the credit limit.</param>
public sealed record MovementAnswer(
    [property: JsonPropertyName("book")] string Book,
    [property: JsonPropertyName("sequence")] long Sequence,
    [property: JsonPropertyName("at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset At,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("amount")] string Amount,
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("reference")] string Reference,
    [property: JsonPropertyName("available_after")] string AvailableAfter);
