using Bursar.Ledger;

namespace Bursar.Storage;

internal static class LoginPoolRows
{
    public static readonly RowMap<LoginPool> Map = new RowMap<LoginPool>("login_pools", new Columns<LoginPool>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Add("total", row => row.Total)
        .Add("used", row => row.Used)
        .Fixed("created_at", row => row.CreatedAt), Read)
        .List<LoginPoolsOfBook>(
            "WHERE book_id = $1 AND id > $2 ORDER BY id LIMIT $3", query => [query.Book, query.After, query.Limit]);

    private static LoginPool Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetInt(), row.GetInt(), row.GetTime());
    }
}
