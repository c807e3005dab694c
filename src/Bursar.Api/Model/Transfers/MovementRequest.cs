using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of a top-up or a refund.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record MovementRequest
{
    /// <summary>More than zero, at most two decimals; required.</summary>
    [JsonPropertyName("amount"), JsonConverter(typeof(CentsConverter))]
    public Money? Amount { get; init; }

    /// <summary>The book's currency; a payer who names it is told when the book is in another.</summary>
    [JsonPropertyName("currency"), JsonConverter(typeof(CurrencyConverter))]
    public Currency? Currency { get; init; }

    /// <summary>The payer's own words, at most <see cref="Transfer.MaxReference"/> characters.</summary>
    [JsonPropertyName("reference")]
    public string? Reference { get; init; }
}
