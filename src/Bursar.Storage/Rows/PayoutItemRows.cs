using Bursar.Ledger;

namespace Bursar.Storage;

internal static class PayoutItemRows
{
    public static readonly RowMap<PayoutItem> Map = new RowMap<PayoutItem>("payout_items", new Columns<PayoutItem>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Key.Id)
        .Fixed("payout", row => row.Payout)
        .Fixed("number", row => row.Number)
        .Fixed("participant", row => row.Participant)
        .Fixed("amount", row => row.Amount)
        .Add("sealed", row => row.Sealed.Bytes)
        .Add("state", row => (int)row.State)
        .Add("note", row => row.Note)
        .Add("changed_at", row => row.ChangedAt), Read)
        .List<ItemsOfPayout>(
            "WHERE book_id = $1 AND payout = $2 AND number > $3 ORDER BY number LIMIT $4",
            query => [RowKey.NoBook, query.Payout, query.After, query.Limit]);

    private static PayoutItem Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new PayoutItem
        {
            Payout = row.GetId(),
            Number = row.GetInt(),
            Participant = row.GetId(),
            Amount = row.GetMoney(),
            Sealed = row.GetBytes().ToArray(),
            State = (PayoutItemState)row.GetInt(),
            Note = row.GetText(),
            ChangedAt = row.GetTime(),
        };
    }
}
