using Bursar.Ledger;

namespace Bursar.Storage;

internal static class PayoutAddressRows
{
    public static readonly RowMap<PayoutAddress> Map = new RowMap<PayoutAddress>("payout_addresses", new Columns<PayoutAddress>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Participant)
        .Add("method", row => (int)row.Method)
        .Add("sealed", row => row.Sealed.Bytes)
        .Add("set_at", row => row.SetAt), Read)
        .List<PayoutAddressesBetween>(
            "WHERE book_id = $1 AND id >= $2 AND id <= $3 ORDER BY id LIMIT $4",
            query => [RowKey.NoBook, query.First, query.Last, query.Limit]);

    private static PayoutAddress Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), (PayoutMethod)row.GetInt(), row.GetBytes().ToArray(), row.GetTime());
    }
}
