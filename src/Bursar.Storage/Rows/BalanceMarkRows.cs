using Bursar.Ledger;

namespace Bursar.Storage;

internal static class BalanceMarkRows
{
    public static readonly RowMap<BalanceMark> Map = new("balance_marks", new Columns<BalanceMark>()
        .Key("book_id", row => row.Book)
        .Key("sequence", row => row.Sequence)
        .Fixed("moved_at", row => row.MovedAt)
        .FixedParts("funding", row => row.Funding)
        .FixedParts("available", row => row.Available)
        .FixedParts("held", row => row.Held)
        .FixedParts("paid", row => row.Paid), Read);

    private static BalanceMark Read(RowCursor row) => new(
        row.GetInt(), row.GetLong(), row.GetTime(), row.GetBreakdown(), row.GetBreakdown(), row.GetBreakdown(),
        row.GetBreakdown());
}
