using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A transfer on the wire.</summary>
/// <param name="Sequence">Its place in the book's history.</param>
/// <param name="At">When it was decided.</param>
/// <param name="Kind">Why the money moved: <c>top_up</c>, <c>refund</c>, <c>reserve</c>, <c>release</c>, <c>payment</c>,
/// <c>bonus</c>.</param>
/// <param name="From">Where it was: <c>funding</c>, <c>available</c>, <c>held:</c> and a study, <c>paid:</c> and a
/// participant.</param>
/// <param name="To">Where it is now.</param>
/// <param name="Amount">How much in all.</param>
/// <param name="Rewards">Of it, rewards.</param>
/// <param name="Fees">Of it, fees.</param>
/// <param name="Vat">Of it, VAT.</param>
/// <param name="Subject">The study, submission or bonus that it was for; null for a top-up or refund.</param>
/// <param name="Reference">The payer's own words.</param>
/// <param name="RequestKey">The request key that it was made under, with its API's mark; null where there was none.</param>
/// <param name="AvailableAfter">The Available account right after it, without any credit limit.</param>
/// <param name="Hash">Its link in the chain, 64 hex digits.</param>
public sealed record TransferAnswer(
    [property: JsonPropertyName("sequence")] long Sequence,
    [property: JsonPropertyName("at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset At,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("from")] string From,
    [property: JsonPropertyName("to")] string To,
    [property: JsonPropertyName("amount")] string Amount,
    [property: JsonPropertyName("rewards")] string Rewards,
    [property: JsonPropertyName("fees")] string Fees,
    [property: JsonPropertyName("vat")] string Vat,
    [property: JsonPropertyName("subject")] string? Subject,
    [property: JsonPropertyName("reference")] string Reference,
    [property: JsonPropertyName("request_key")] string? RequestKey,
    [property: JsonPropertyName("available_after")] string AvailableAfter,
    [property: JsonPropertyName("hash")] string Hash)
{
    /// <summary>That transfer.</summary>
    internal static TransferAnswer Of(Transfer transfer) => new(
        transfer.Sequence,
        transfer.At,
        SnakeCase.Of(transfer.Kind),
        Name(transfer.From),
        Name(transfer.To),
        transfer.Amount.Total.ToString(),
        transfer.Amount.Rewards.ToString(),
        transfer.Amount.Fees.ToString(),
        transfer.Amount.Vat.ToString(),
        transfer.Subject.IsEmpty ? null : transfer.Subject.ToString(),
        transfer.Reference,
        transfer.RequestKey.Length == 0 ? null : transfer.RequestKey,
        transfer.AvailableAfter.ToString(),
        transfer.Hash.ToString());

    private static string Name(Account account)
        => account.Id.IsEmpty ? SnakeCase.Of(account.Kind) : $"{SnakeCase.Of(account.Kind)}:{account.Id}";
}


/// <summary>Some of a book's transfers, in order.</summary>
/// <param name="Transfers">The transfers.</param>
/// <param name="Next">What to send as <c>after</c> for the next page; null where this is the last.</param>
public sealed record TransferPage(
    [property: JsonPropertyName("transfers")] IReadOnlyList<TransferAnswer> Transfers,
    [property: JsonPropertyName("next")] long? Next);
