using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of a top-up or a refund.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record MovementRequest
{
    /// <summary>The amount: more than zero, at most two decimals; required.</summary>
    [JsonPropertyName("amount"), JsonConverter(typeof(CentsConverter))]
    public Money? Amount { get; init; }

    /// <summary>The currency that the payer expects; the request is refused if the book has another one.</summary>
    [JsonPropertyName("currency"), JsonConverter(typeof(CurrencyConverter))]
    public Currency? Currency { get; init; }

    /// <summary>The payer's own reference, at most <see cref="Transfer.MaxReference"/> characters.</summary>
    [JsonPropertyName("reference")]
    public string? Reference { get; init; }
}
