using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TransferRows
{
    // The index by participants has only the transfers to them.
    private static readonly string ToParticipant = $"to_id = $1 AND to_kind = {(int)AccountKind.Paid}";
    private static readonly string EarningsSql =
        $"SELECT book_id, CAST(sum(rewards) AS bigint) FROM transfers WHERE {ToParticipant} "
        + "GROUP BY book_id ORDER BY book_id LIMIT $2";

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
        .List<PaymentsTo>(
            $"WHERE {ToParticipant} AND (1 << kind) & $2 <> 0 ORDER BY at DESC LIMIT $3",
            query => [query.Participant, RowRange.MaskOf(query.Kinds), query.Limit])
        .Answer<EarningsOf, Earnings>(
            row => new(row.GetInt(), row.GetMoney()),
            query => (EarningsSql, [query.Participant, query.Limit]));

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
