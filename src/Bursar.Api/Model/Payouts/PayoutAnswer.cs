using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A payout on the wire.</summary>
public sealed record PayoutAnswer
{
    /// <summary>The payout's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The currency of every amount.</summary>
    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    /// <summary>The way: <c>bank</c>, <c>paypal</c> or <c>other</c>.</summary>
    [JsonPropertyName("method")]
    public required string Method { get; init; }

    /// <summary><c>prepared</c>, <c>confirmed</c> or <c>withdrawn</c>.</summary>
    [JsonPropertyName("state")]
    public required string State { get; init; }

    /// <summary>The number of people.</summary>
    [JsonPropertyName("items")]
    public required int Items { get; init; }

    /// <summary>How many of them have no result yet.</summary>
    [JsonPropertyName("waiting")]
    public required int Waiting { get; init; }

    /// <summary>The sum of all items.</summary>
    [JsonPropertyName("total")]
    public required string Total { get; init; }

    /// <summary>The sum of those that are paid.</summary>
    [JsonPropertyName("paid")]
    public required string Paid { get; init; }

    /// <summary>Who prepared it.</summary>
    [JsonPropertyName("prepared_by")]
    public required string PreparedBy { get; init; }

    /// <summary>When it was prepared.</summary>
    [JsonPropertyName("prepared_at"), JsonConverter(typeof(TimestampConverter))]
    public required DateTimeOffset PreparedAt { get; init; }

    /// <summary>Who confirmed it; null before that.</summary>
    [JsonPropertyName("confirmed_by")]
    public required string? ConfirmedBy { get; init; }

    /// <summary>When it was confirmed; null before that.</summary>
    [JsonPropertyName("confirmed_at"), JsonConverter(typeof(TimestampConverter))]
    public required DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Maps a payout.</summary>
    internal static PayoutAnswer Of(Payout payout) => new()
    {
        Id = $"{payout.Id}",
        Currency = $"{payout.Currency}",
        Method = PayoutMethods.NameOf(payout.Method),
        State = SnakeCase.Of(payout.State),
        Items = payout.Items,
        Waiting = payout.Waiting,
        Total = $"{payout.Total}",
        Paid = $"{payout.Paid}",
        PreparedBy = payout.PreparedBy,
        PreparedAt = payout.PreparedAt,
        ConfirmedBy = payout.ConfirmedBy.Length == 0 ? null : payout.ConfirmedBy,
        ConfirmedAt = payout.ConfirmedAt,
    };

    /// <summary>Answers with a payout as it is now.</summary>
    internal static async ValueTask<ApiAnswer> NowAsync(ApiCall call, Receipt receipt, bool isNew = false)
    {
        var payout = await call.Ledger.FindAsync<Payout>(RowKey.OfPayout(receipt.Subject), call.Cancellation);
        var answer = Of(payout!);
        return isNew
            ? ApiAnswer.Created(answer, PayoutJson.Default.PayoutAnswer, receipt)
            : ApiAnswer.Ok(answer, PayoutJson.Default.PayoutAnswer) with { Replayed = receipt.Replayed };
    }
}

/// <summary>A page of payouts, the newest first.</summary>
/// <param name="Payouts">The payouts on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record PayoutPage(
    [property: JsonPropertyName("payouts")] IReadOnlyList<PayoutAnswer> Payouts,
    [property: JsonPropertyName("next")] string? Next);
