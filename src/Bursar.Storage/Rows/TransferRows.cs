using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TransferRows
{
    /// <summary>What is paid to a participant beside the work itself.</summary>
    public static readonly string Extra = $"kind IN ({(int)TransferKind.Bonus}, {(int)TransferKind.OneOff})";

    // The index by participants has only these transfers. What was paid for work is in the participant's submissions: one more
    // index on every payment would cost a page of its own for each, because participants come in no order.
    private static readonly string ExtraTo = $"to_id = $1 AND {Extra}";

    private static readonly string EarningsSql =
        "SELECT book_id, CAST(sum(rewards) AS bigint) FROM ("
        + "SELECT book_id, earned AS rewards FROM submissions WHERE participant = $1 AND earned > 0 "
        + $"UNION ALL SELECT book_id, rewards FROM transfers WHERE {ExtraTo}) AS earned "
        + "GROUP BY book_id ORDER BY book_id LIMIT $2";

    // A payment from a hold says its study; an override and a bonus are looked up.
    private static readonly string SpendSql =
        "SELECT kind, study, CAST(sum(rewards) AS bigint), CAST(sum(fees) AS bigint), CAST(sum(vat) AS bigint), count(*) FROM ("
        + "SELECT moved.kind, moved.rewards, moved.fees, moved.vat, "
        + "coalesce(bonuses.study, submissions.study, moved.from_id) AS study FROM transfers AS moved "
        + "LEFT JOIN bonuses ON bonuses.book_id = moved.book_id AND bonuses.id = moved.subject "
        + $"AND moved.kind = {(int)TransferKind.Bonus} "
        + "LEFT JOIN submissions ON submissions.book_id = moved.book_id AND submissions.id = moved.subject "
        + $"AND moved.kind = {(int)TransferKind.Payment} AND moved.from_kind = {(int)AccountKind.Available} "
        + $"WHERE moved.book_id = $1 AND moved.sequence > $2 AND moved.sequence < $3 AND moved.to_kind = {(int)AccountKind.Paid}"
        + ") AS spent GROUP BY kind, study ORDER BY sum(rewards + fees + vat) DESC, study LIMIT $4";

    public static readonly RowMap<Transfer> Map = new RowMap<Transfer>("transfers", new Columns<Transfer>()
        .Key("book_id", row => row.Book)
        .Key("sequence", row => row.Sequence)
        .Fixed("at", row => row.At)
        .Fixed("kind", row => (int)row.Kind)
        .Fixed("from_kind", row => (int)row.From.Kind)
        .Fixed("from_id", row => row.From.Id)
        .Fixed("to_kind", row => (int)row.To.Kind)
        .Fixed("to_id", row => row.To.Id)
        .Fixed("rewards", row => row.Amount.Rewards)
        .Fixed("fees", row => row.Amount.Fees)
        .Fixed("vat", row => row.Amount.Vat)
        .Fixed("subject", row => row.Subject)
        .Fixed("reference", row => row.Reference)
        .Fixed("request_key", row => row.RequestKey)
        .Fixed("available_after", row => row.AvailableAfter)
        .Fixed("hash", row => row.Hash), Read)
        .List<TransfersOfBook>(
            "WHERE book_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3", query => [query.Book, query.After, query.Limit])
        .List<LatestTransfers>(
            "WHERE book_id = $1 AND sequence < $2 ORDER BY sequence DESC LIMIT $3",
            query => [query.Book, query.Before, query.Limit])
        .Answer<StatementTransfers, Transfer>(Read, Search)
        .Answer<SpendOfStretch, Spend>(
            row => new((TransferKind)row.GetInt(), row.GetId(), row.GetBreakdown(), checked((int)row.GetLong())),
            query => (SpendSql, [query.Book, query.After, query.Before, query.Limit]))
        .List<ExtraPaymentsTo>(
            $"WHERE {ExtraTo} ORDER BY at DESC LIMIT $2", query => [query.Participant, query.Limit],
            Merge.ByLast((Transfer one) => one.At).OfPerson())
        .Answer<EarningsOf, Earnings>(
            row => new(row.GetInt(), row.GetMoney()),
            query => (EarningsSql, [query.Participant, query.Limit]),
            Merge.By((Earnings one) => one.Book).OfPerson());

    private const string Fitting = "WHERE book_id = $1 AND sequence > $2 AND sequence < $3 AND (1 << kind) & $4 <> 0 "
        + "AND (lower(reference) LIKE $5 ESCAPE '!' OR subject = $6 OR from_id = $6 OR to_id = $6)";

    private static readonly string OldestSql = Map.Select($"{Fitting} ORDER BY sequence LIMIT $7");

    private static readonly string NewestSql = Map.Select($"{Fitting} ORDER BY sequence DESC LIMIT $7");

    private static (string Sql, object[] Values) Search(StatementTransfers query)
    {
        var kinds = query.Kinds.Count == 0 ? Enum.GetValues<TransferKind>() : query.Kinds;
        // An id that nothing has, where the text is none.
        var id = ObjectId.TryParse(query.Containing, out var asked) ? asked : RowRange.Last;
        return (
            query.NewestFirst ? NewestSql : OldestSql,
            [
                query.Book, query.After, query.Before, RowRange.MaskOf(kinds), LikePattern.Containing(query.Containing), id,
                query.Limit,
            ]);
    }

    private static Transfer Read(RowCursor row) => new()
    {
        Book = row.GetInt(),
        Sequence = row.GetLong(),
        At = row.GetTime(),
        Kind = (TransferKind)row.GetInt(),
        From = new Account((AccountKind)row.GetInt(), row.GetId()),
        To = new Account((AccountKind)row.GetInt(), row.GetId()),
        Amount = row.GetBreakdown(),
        Subject = row.GetId(),
        Reference = row.GetText(),
        RequestKey = row.GetText(),
        AvailableAfter = row.GetMoney(),
        Hash = row.GetDigest(),
    };
}
