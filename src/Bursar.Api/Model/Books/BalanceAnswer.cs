using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>What a book has, or had at a past moment, on the wire.</summary>
/// <param name="At">The moment.</param>
/// <param name="Currency">The currency of every amount.</param>
/// <param name="Available">What can be spent, including the credit limit of that moment.</param>
/// <param name="AvailableParts">The same in parts: the rewards that it can buy at the prices for studies, their fees and
/// VAT.</param>
/// <param name="OnHold">What studies have reserved.</param>
/// <param name="OnHoldParts">The same in parts.</param>
/// <param name="Total">The sum of what is available and what is on hold.</param>
/// <param name="TotalParts">The same in parts.</param>
/// <param name="Paid">What was paid to participants until then, with fees and VAT.</param>
/// <param name="PaidParts">The same in parts.</param>
/// <param name="CreditLimit">How far the book might be overdrawn.</param>
/// <param name="Transfers">The number of transfers until then; the last of them has this sequence number.</param>
public sealed record BalanceAnswer(
    [property: JsonPropertyName("at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset At,
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("available")] string Available,
    [property: JsonPropertyName("available_breakdown")] PartsAnswer AvailableParts,
    [property: JsonPropertyName("on_hold")] string OnHold,
    [property: JsonPropertyName("on_hold_breakdown")] PartsAnswer OnHoldParts,
    [property: JsonPropertyName("total")] string Total,
    [property: JsonPropertyName("total_breakdown")] PartsAnswer TotalParts,
    [property: JsonPropertyName("paid")] string Paid,
    [property: JsonPropertyName("paid_breakdown")] PartsAnswer PaidParts,
    [property: JsonPropertyName("credit_limit")] string CreditLimit,
    [property: JsonPropertyName("transfers")] long Transfers)
{
    /// <summary>Maps a balance.</summary>
    internal static BalanceAnswer Of(Balance balance) => new(
        balance.At,
        balance.Then.Currency.ToString(),
        balance.Available.ToString(),
        PartsAnswer.Of(balance.AvailableParts),
        balance.Held.Total.ToString(),
        PartsAnswer.Of(balance.Held),
        balance.Total.Total.ToString(),
        PartsAnswer.Of(balance.Total),
        balance.Paid.Total.ToString(),
        PartsAnswer.Of(balance.Paid),
        balance.Then.CreditLimit.ToString(),
        balance.Transfers);
}


/// <summary>An amount in its parts, on the wire.</summary>
/// <param name="Rewards">The participants' part.</param>
/// <param name="Fees">The platform's part.</param>
/// <param name="Vat">The tax on the fees.</param>
public sealed record PartsAnswer(
    [property: JsonPropertyName("rewards")] string Rewards,
    [property: JsonPropertyName("fees")] string Fees,
    [property: JsonPropertyName("vat")] string Vat)
{
    /// <summary>Maps a breakdown.</summary>
    internal static PartsAnswer Of(Breakdown parts) => new(parts.Rewards.ToString(), parts.Fees.ToString(), parts.Vat.ToString());
}
