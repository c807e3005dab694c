using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>What is owed to a participant over all books of a currency, on the wire.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Owed">What is owed.</param>
/// <param name="Earned">All that was earned.</param>
/// <param name="Waiting">What is in a payout without a result.</param>
/// <param name="PaidOut">What was paid out.</param>
/// <param name="Method">How the participant wants to be paid: <c>bank</c>, <c>paypal</c> or <c>other</c>.</param>
public sealed record OwedAnswer(
    [property: JsonPropertyName("participant")] string Participant,
    [property: JsonPropertyName("owed")] string Owed,
    [property: JsonPropertyName("earned")] string Earned,
    [property: JsonPropertyName("waiting")] string Waiting,
    [property: JsonPropertyName("paid_out")] string PaidOut,
    [property: JsonPropertyName("method")] string Method)
{
    /// <summary>Maps what is owed.</summary>
    internal static OwedAnswer Of(Owed owed) => new(
        $"{owed.Participant}", $"{owed.Amount}", $"{owed.Claim.Earned}", $"{owed.Sum.Waiting}", $"{owed.Sum.Paid}",
        PayoutMethods.NameOf(owed.Method));
}

/// <summary>A page of what is owed, ordered by participant.</summary>
/// <param name="Owed">The participants on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record OwedPage(
    [property: JsonPropertyName("owed")] IReadOnlyList<OwedAnswer> Owed,
    [property: JsonPropertyName("next")] string? Next);
