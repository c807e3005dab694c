using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A transfer on the wire.</summary>
/// <param name="Sequence">The transfer's position in the book's history, from 1.</param>
/// <param name="At">When the transfer was decided.</param>
/// <param name="Kind">Why the money moved: <c>top_up</c>, <c>refund</c>, <c>reserve</c>, <c>release</c>, <c>payment</c>,
/// <c>bonus</c>, <c>one_off</c>.</param>
/// <param name="From">The account that the money left: <c>funding</c>, <c>available</c>, <c>held:</c> and a study's id, or
/// <c>paid:</c> and a participant's id.</param>
/// <param name="To">The account that the money entered, in the same form.</param>
/// <param name="Amount">The total amount.</param>
/// <param name="Rewards">The part of the amount that is rewards.</param>
/// <param name="Fees">The part of the amount that is fees.</param>
/// <param name="Vat">The part of the amount that is VAT.</param>
/// <param name="Subject">The id of the study, submission, bonus or payment that the transfer was for; null for a top-up or
/// refund.</param>
/// <param name="Reference">The payer's own reference; may be empty.</param>
/// <param name="RequestKey">The request key, with the mark of its API; null if there was none.</param>
/// <param name="AvailableAfter">The balance of the Available account right after the transfer, without the credit limit.</param>
/// <param name="Hash">The transfer's link in the hash chain, 64 hex digits.</param>
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
    /// <summary>Maps a transfer.</summary>
    internal static TransferAnswer Of(Transfer transfer) => new(
        transfer.Sequence,
        transfer.At,
        SnakeCase.Of(transfer.Kind),
        SnakeCase.Of(transfer.From),
        SnakeCase.Of(transfer.To),
        transfer.Amount.Total.ToString(),
        transfer.Amount.Rewards.ToString(),
        transfer.Amount.Fees.ToString(),
        transfer.Amount.Vat.ToString(),
        transfer.Subject.IsEmpty ? null : transfer.Subject.ToString(),
        transfer.Reference,
        transfer.RequestKey.Length == 0 ? null : transfer.RequestKey,
        transfer.AvailableAfter.ToString(),
        transfer.Hash.ToString());
}


/// <summary>A page of a book's transfers, in order.</summary>
/// <param name="Transfers">The transfers on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record TransferPage(
    [property: JsonPropertyName("transfers")] IReadOnlyList<TransferAnswer> Transfers,
    [property: JsonPropertyName("next")] long? Next);
