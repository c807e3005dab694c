using Bursar.Ledger;

namespace Bursar.Storage;

internal static class CreditChangeRows
{
    public static readonly RowMap<CreditChange> Map = new RowMap<CreditChange>("credit_changes", new Columns<CreditChange>()
        .Key("book_id", row => row.Book)
        .Key("sequence", row => row.Sequence)
        .Fixed("at", row => row.At)
        .Fixed("limit_before", row => row.Before)
        .Fixed("limit_after", row => row.After), Read)
        .List<CreditChangesAfter>(
            "WHERE book_id = $1 AND at > $2 ORDER BY sequence LIMIT $3", query => [query.Book, query.At, query.Limit]);

    private static CreditChange Read(RowCursor row)
        => new(row.GetInt(), row.GetLong(), row.GetTime(), row.GetMoney(), row.GetMoney());
}
