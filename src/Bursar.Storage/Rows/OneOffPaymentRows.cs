using Bursar.Ledger;

namespace Bursar.Storage;

internal static class OneOffPaymentRows
{
    public static readonly RowMap<OneOffPayment> Map = new RowMap<OneOffPayment>(
        "one_off_payments",
        new Columns<OneOffPayment>()
            .Key("book_id", row => row.Id.Book)
            .Key("id", row => row.Id)
            .Fixed("participant", row => row.Participant)
            .Add("amount", row => row.Amount)
            .Add("reason", row => row.Reason)
            .Add("paid_at", row => row.PaidAt),
        Read)
        .List<OneOffPaymentsOfBook>(
            "WHERE book_id = $1 AND id > $2 ORDER BY id LIMIT $3", query => [query.Book, query.After, query.Limit]);

    private static OneOffPayment Read(RowCursor row)
    {
        row.Skip();
        return new OneOffPayment
        {
            Id = row.GetId(),
            Participant = row.GetId(),
            Amount = row.GetMoney(),
            Reason = row.GetText(),
            PaidAt = row.GetTime(),
        };
    }
}
