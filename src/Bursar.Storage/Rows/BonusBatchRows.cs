using Bursar.Ledger;

namespace Bursar.Storage;

internal static class BonusBatchRows
{
    public static readonly RowMap<BonusBatch> Map = new("bonus_batches", new Columns<BonusBatch>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("study", row => row.Study)
        .Add("paid_at", row => row.PaidAt), Read);

    private static BonusBatch Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetId(), row.GetTimeOrNull());
    }
}
