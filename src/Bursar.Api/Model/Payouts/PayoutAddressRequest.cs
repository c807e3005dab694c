using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>PUT /bursar/v1/participants/{participant}/payout-address</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PayoutAddressRequest
{
    /// <summary>The way: <c>bank</c>, <c>paypal</c> or <c>other</c>; required.</summary>
    [JsonPropertyName("method")]
    public string? Method { get; init; }

    /// <summary>The name of the account's holder; required for <c>bank</c>.</summary>
    [JsonPropertyName("holder")]
    public string? Holder { get; init; }

    /// <summary>The IBAN, or the e-mail address at PayPal.</summary>
    [JsonPropertyName("account")]
    public string? Account { get; init; }
}

/// <summary>Where a participant is paid, on the wire.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Method">The way: <c>bank</c>, <c>paypal</c> or <c>other</c>.</param>
/// <param name="Account">What can be shown of the account; empty for <c>other</c>.</param>
public sealed record PayoutAddressAnswer(
    [property: JsonPropertyName("participant")] string Participant,
    [property: JsonPropertyName("method")] string Method,
    [property: JsonPropertyName("account")] string Account);
