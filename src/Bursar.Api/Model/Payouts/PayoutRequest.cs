using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/payouts</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PayoutRequest
{
    /// <summary>The currency; required.</summary>
    [JsonPropertyName("currency"), JsonConverter(typeof(CurrencyConverter))]
    public Currency? Currency { get; init; }

    /// <summary>The way: <c>bank</c>, <c>paypal</c>, or <c>other</c> for everyone; required.</summary>
    [JsonPropertyName("method")]
    public string? Method { get; init; }

    /// <summary>Who is owed less is left out; 0.01 if it is omitted.</summary>
    [JsonPropertyName("least"), JsonConverter(typeof(CentsConverter))]
    public Money? Least { get; init; }

    /// <summary>Who prepares it; required.</summary>
    [JsonPropertyName("by")]
    public string? By { get; init; }
}

/// <summary>The body of <c>POST /bursar/v1/payouts/{payout}/confirm</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PayoutConfirmation
{
    /// <summary>Who confirms it: another person than the one who prepared it; required.</summary>
    [JsonPropertyName("by")]
    public string? By { get; init; }
}
