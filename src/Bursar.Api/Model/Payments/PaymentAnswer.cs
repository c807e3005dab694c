using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A payment that belongs to no study, on the wire.</summary>
/// <param name="Id">The payment's id, which is the subject of its transfer.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Currency">The book's currency.</param>
/// <param name="Reason">The message to the participant.</param>
/// <param name="PaidAt">When it was paid.</param>
public sealed record PaymentAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("participant")] string Participant,
    [property: JsonPropertyName("amount")] string Amount,
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("reason")] string Reason,
    [property: JsonPropertyName("paid_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset PaidAt)
{
    /// <summary>Maps a payment of a book in this currency.</summary>
    internal static PaymentAnswer Of(OneOffPayment payment, Currency currency) => new(
        $"{payment.Id}", $"{payment.Participant}", $"{payment.Amount}", $"{currency}", payment.Reason, payment.PaidAt);
}


/// <summary>A page of a book's payments, in order.</summary>
/// <param name="Payments">The payments on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record PaymentPage(
    [property: JsonPropertyName("payments")] IReadOnlyList<PaymentAnswer> Payments,
    [property: JsonPropertyName("next")] string? Next);
