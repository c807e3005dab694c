namespace Bursar.Storage;

internal static partial class Agreements
{
    private static readonly Agreement[] Money =
    [
        Agreement.OfNumbers(
            "transfer {0} is of another kind than its accounts",
            $"SELECT book_id, sequence FROM transfers WHERE kind <= {Bonus} AND (kind, from_kind, to_kind) NOT IN (VALUES "
            + $"({TopUp}, {Funding}, {Available}), ({Refund}, {Available}, {Funding}), ({Reserve}, {Available}, {Held}), "
            + $"({Release}, {Held}, {Available}), ({Payment}, {Held}, {Paid}), ({Payment}, {Available}, {Paid}), "
            + $"({Bonus}, {Available}, {Paid}))"),
        Agreement.OfNumbers(
            "transfer {0} moves a hold of a study that is not there",
            "SELECT t.book_id, t.sequence FROM transfers AS t LEFT JOIN studies AS s ON s.book_id = t.book_id "
            + $"AND s.id = CASE WHEN t.kind = {Reserve} THEN t.to_id ELSE t.from_id END "
            + $"WHERE t.kind IN ({Reserve}, {Release}) AND s.id IS NULL"),
        Agreement.OfNumbers(
            "it is a sandbox, and it has transfers",
            "SELECT book_id, last_transfer FROM books WHERE sandbox AND last_transfer > 0"),
        Agreement.OfNumbers(
            "transfer {0} pays for work, and its submission does not say so",
            "SELECT t.book_id, t.sequence FROM transfers AS t LEFT JOIN submissions AS s "
            + $"ON s.book_id = t.book_id AND s.id = t.subject WHERE t.kind = {Payment} AND (s.id IS NULL "
            + $"OR s.state NOT IN ({Approved}, {ScreenedOut}, {Partly}) OR s.participant <> t.to_id OR s.ended_at <> t.at "
            + "OR s.ended_at IS NULL OR coalesce(s.paid_instead, t.rewards) <> t.rewards OR s.earned <> t.rewards "
            + $"OR (t.from_kind = {Held} AND (t.from_id <> s.study OR s.state = {ScreenedOut})) "
            + $"OR (t.from_kind = {Available} AND s.state = {Partly}))"),
        // What costs nothing is paid without a transfer.
        Agreement.OfIds(
            "submission {0} says that it was paid, and there is no such transfer",
            "SELECT s.book_id, s.id FROM submissions AS s JOIN books AS b ON b.book_id = s.book_id "
            + "JOIN studies AS t ON t.book_id = s.book_id AND t.id = s.study "
            + $"WHERE s.state IN ({Approved}, {ScreenedOut}, {Partly}) AND NOT b.sandbox "
            + "AND coalesce(s.paid_instead, t.reward) > 0 "
            + $"EXCEPT SELECT book_id, subject FROM transfers WHERE kind = {Payment}"),
        Agreement.OfIds(
            "submission {0} says that it earned something, and there is no such transfer",
            "SELECT book_id, id, earned FROM submissions WHERE earned <> 0 "
            + $"EXCEPT SELECT book_id, subject, rewards FROM transfers WHERE kind = {Payment}"),
        Agreement.OfIds(
            "bonus {0} says that it was paid, and there is no such transfer",
            "SELECT b.book_id, b.id, b.participant, b.amount, b.paid_at FROM bonuses AS b "
            + "JOIN books AS k ON k.book_id = b.book_id WHERE NOT k.sandbox "
            + $"EXCEPT SELECT book_id, subject, to_id, rewards, at FROM transfers WHERE kind = {Bonus}"),
        Agreement.OfNumbers(
            "transfer {0} pays a bonus, and the bonus does not say so",
            "SELECT t.book_id, t.sequence FROM transfers AS t LEFT JOIN bonuses AS b "
            + $"ON b.book_id = t.book_id AND b.id = t.subject WHERE t.kind = {Bonus} AND (b.id IS NULL "
            + "OR b.participant <> t.to_id OR b.amount <> t.rewards OR b.paid_at <> t.at)"),
        Agreement.OfNumbers(
            "the answer to a request names transfer {0}, which does not fit it",
            "SELECT a.book_id, a.transfer FROM answers AS a LEFT JOIN transfers AS t "
            + "ON t.book_id = a.book_id AND t.sequence = a.transfer WHERE a.transfer > 0 "
            + "AND (t.sequence IS NULL OR t.available_after <> a.available OR (a.request <> '' AND t.at <> a.at))"),
    ];

    /// <summary>Without its answer, a retry of a request would move the money again.</summary>
    private static Agreement[] Answers(DateTimeOffset since) =>
    [
        Agreement.OfNumbers(
            "the answer to the request that caused transfer {0} is not there",
            "SELECT t.book_id, t.sequence FROM transfers AS t LEFT JOIN answers AS a "
            + "ON a.book_id = t.book_id AND a.request_key = t.request_key "
            + "WHERE t.request_key <> '' AND t.at >= $1 AND a.book_id IS NULL",
            since),
    ];
}
