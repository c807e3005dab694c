using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>A top-up or refund that was made.</summary>
/// <param name="Book">The book's id.</param>
/// <param name="Sequence">The transfer's place in the book's history.</param>
/// <param name="At">When.</param>
/// <param name="Kind"><c>top_up</c> or <c>refund</c>.</param>
/// <param name="Amount">How much.</param>
/// <param name="Currency">Of what.</param>
/// <param name="Reference">The payer's own words.</param>
/// <param name="AvailableAfter">The Available account right after it, without any credit limit.</param>
public sealed record MovementAnswer(
    [property: JsonPropertyName("book")] string Book,
    [property: JsonPropertyName("sequence")] long Sequence,
    [property: JsonPropertyName("at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset At,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("amount")] string Amount,
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("reference")] string Reference,
    [property: JsonPropertyName("available_after")] string AvailableAfter);
