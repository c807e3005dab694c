using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>
/// A transfer as a statement's line: the columns of every export, each as text. Amounts have two decimals, or four where two are
/// not enough, and a point.
/// </summary>
/// <param name="Sequence">The transfer's position in the book's history, from 1.</param>
/// <param name="At">When it was decided.</param>
/// <param name="Kind">Why the money moved, in snake case.</param>
/// <param name="From">The account that the money left, with the id of the study or participant after a colon.</param>
/// <param name="To">The account that it entered, in the same form.</param>
/// <param name="Amount">The total amount.</param>
/// <param name="Rewards">The part that is rewards.</param>
/// <param name="Fees">The part that is fees.</param>
/// <param name="Vat">The part that is VAT.</param>
/// <param name="AvailableAfter">What was available right after it, without credit.</param>
/// <param name="Subject">The id of what it was for; empty for a top-up or refund.</param>
/// <param name="Reference">The payer's own reference.</param>
/// <param name="RequestKey">The request key; empty if there was none.</param>
/// <param name="Hash">Its link in the chain of hashes.</param>
public sealed record StatementLine(
    long Sequence,
    DateTimeOffset At,
    string Kind,
    string From,
    string To,
    string Amount,
    string Rewards,
    string Fees,
    string Vat,
    string AvailableAfter,
    string Subject,
    string Reference,
    string RequestKey,
    string Hash)
{
    /// <summary>The names of the columns, in their order.</summary>
    public static readonly IReadOnlyList<string> Titles =
    [
        "sequence", "at", "kind", "from", "to", "amount", "rewards", "fees", "vat", "available_after", "subject", "reference",
        "request_key", "hash",
    ];

    /// <summary>The line of a transfer.</summary>
    public static StatementLine Of(Transfer one) => new(
        one.Sequence,
        one.At,
        SnakeCase.Of(one.Kind),
        SnakeCase.Of(one.From),
        SnakeCase.Of(one.To),
        one.Amount.Total.ToString(),
        one.Amount.Rewards.ToString(),
        one.Amount.Fees.ToString(),
        one.Amount.Vat.ToString(),
        one.AvailableAfter.ToString(),
        one.Subject.IsEmpty ? "" : one.Subject.ToString(),
        one.Reference,
        one.RequestKey,
        one.Hash.ToString());

    /// <summary>When it was decided, as programs read it.</summary>
    internal string Time => $"{At.UtcDateTime:yyyy-MM-ddTHH:mm:ss.ffffff}Z";

    /// <summary>What people call its kind: <c>Top-up</c>, <c>Payment</c>.</summary>
    internal string Name => Kind switch
    {
        "top_up" => "Top-up",
        "one_off" => "Single payment",
        _ => $"{char.ToUpperInvariant(Kind[0])}{Kind[1..]}",
    };
}
