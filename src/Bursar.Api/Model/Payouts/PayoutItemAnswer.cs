using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>What one participant gets from a payout, on the wire. The account is in the payout's file.</summary>
/// <param name="Number">Its number in the payout.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Amount">The amount.</param>
/// <param name="State"><c>waiting</c>, <c>paid</c>, <c>returned</c>, <c>failed</c> or <c>withdrawn</c>.</param>
/// <param name="Note">What the operator noted; may be empty.</param>
/// <param name="ChangedAt">When the state last changed.</param>
public sealed record PayoutItemAnswer(
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("participant")] string Participant,
    [property: JsonPropertyName("amount")] string Amount,
    [property: JsonPropertyName("state")] string State,
    [property: JsonPropertyName("note")] string Note,
    [property: JsonPropertyName("changed_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset ChangedAt)
{
    /// <summary>Maps an item.</summary>
    internal static PayoutItemAnswer Of(PayoutItem item) => new(
        item.Number, $"{item.Participant}", $"{item.Amount}", SnakeCase.Of(item.State), item.Note, item.ChangedAt);
}

/// <summary>A page of a payout's items, by number.</summary>
/// <param name="Items">The items on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record PayoutItemPage(
    [property: JsonPropertyName("items")] IReadOnlyList<PayoutItemAnswer> Items,
    [property: JsonPropertyName("next")] int? Next);
