using Bursar.Ledger;

namespace Bursar.Storage;

internal static class PayoutSumRows
{
    // As what a participant has earned, for the participants of a page and one currency.
    private static readonly string ClaimsSql =
        "SELECT participant, CAST(sum(rewards) AS bigint) FROM ("
        + "SELECT s.participant AS participant, s.earned AS rewards FROM submissions AS s "
        + "JOIN books AS b ON b.book_id = s.book_id "
        + "WHERE b.currency = $1 AND s.participant >= $2 AND s.participant <= $3 AND s.earned > 0 "
        + "UNION ALL SELECT t.to_id, t.rewards FROM transfers AS t JOIN books AS b ON b.book_id = t.book_id "
        + "WHERE b.currency = $1 AND t.to_id >= $2 AND t.to_id <= $3 "
        + $"AND t.kind IN ({(int)TransferKind.Bonus}, {(int)TransferKind.OneOff})"
        + ") AS earned GROUP BY participant ORDER BY participant LIMIT $4";

    public static readonly RowMap<PayoutSum> Map = new RowMap<PayoutSum>("payout_sums", new Columns<PayoutSum>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Key.Id)
        .Fixed("participant", row => row.Participant)
        .Fixed("currency", row => row.Currency.ToString())
        .Add("waiting", row => row.Waiting)
        .Add("paid", row => row.Paid), Read)
        .List<PayoutSumsBetween>(
            "WHERE book_id = $1 AND id >= $2 AND id <= $3 ORDER BY id LIMIT $4",
            query =>
            [
                RowKey.NoBook, RowKey.OfPayoutSum(query.First, default).Id,
                RowKey.OfPayoutSum(query.Last, (Currency)int.MaxValue).Id, query.Limit,
            ])
        .Answer<ClaimsBetween, PayoutClaim>(
            row => new(row.GetId(), row.GetMoney()),
            query => (ClaimsSql, [query.Currency.ToString(), query.First, query.Last, query.Limit]),
            Merge.By(
                (PayoutClaim one) => one.Participant,
                static (one, other) => one with { Earned = one.Earned + other.Earned }));

    private static PayoutSum Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetId(), row.GetEnum<Currency>()) { Waiting = row.GetMoney(), Paid = row.GetMoney() };
    }
}
