using Bursar.Ledger;

namespace Bursar.Storage;

internal static class PayoutRows
{
    public static readonly RowMap<Payout> Map = new RowMap<Payout>("payouts", new Columns<Payout>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Id)
        .Fixed("currency", row => row.Currency.ToString())
        .Fixed("method", row => (int)row.Method)
        .Add("state", row => (int)row.State)
        .Fixed("items", row => row.Items)
        .Add("waiting", row => row.Waiting)
        .Fixed("total", row => row.Total)
        .Add("paid", row => row.Paid)
        .Fixed("prepared_by", row => row.PreparedBy)
        .Fixed("prepared_at", row => row.PreparedAt)
        .Add("confirmed_by", row => row.ConfirmedBy)
        .Add("confirmed_at", row => row.ConfirmedAt)
        .Fixed("preparer", row => row.Preparer), Read)
        .List<PayoutsQuery>(
            "WHERE book_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
            query => [RowKey.NoBook, query.Before.UnlessAny(RowRange.Last), query.Limit]);

    private static Payout Read(RowCursor row)
    {
        row.Skip();
        return new Payout
        {
            Id = row.GetId(),
            Currency = row.GetEnum<Currency>(),
            Method = (PayoutMethod)row.GetInt(),
            State = (PayoutState)row.GetInt(),
            Items = row.GetInt(),
            Waiting = row.GetInt(),
            Total = row.GetMoney(),
            Paid = row.GetMoney(),
            PreparedBy = row.GetText(),
            PreparedAt = row.GetTime(),
            ConfirmedBy = row.GetText(),
            ConfirmedAt = row.GetTimeOrNull(),
            Preparer = row.GetId(),
        };
    }
}
