using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/books/{book}/payments</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PaymentRequest
{
    /// <summary>The participant who is paid; required.</summary>
    [JsonPropertyName("participant"), JsonConverter(typeof(ParticipantIdConverter))]
    public ObjectId? Participant { get; init; }

    /// <summary>The amount: more than zero, at most two decimals; required.</summary>
    [JsonPropertyName("amount"), JsonConverter(typeof(CentsConverter))]
    public Money? Amount { get; init; }

    /// <summary>The currency that the payer expects; the request is refused if the book has another one.</summary>
    [JsonPropertyName("currency"), JsonConverter(typeof(CurrencyConverter))]
    public Currency? Currency { get; init; }

    /// <summary>
    /// The message to the participant, 1 to <see cref="OneOffPayment.MaxReason"/> characters; required.
    /// </summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }
}
