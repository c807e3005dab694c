using Bursar.Ledger;

namespace Bursar.Storage;

internal static class LoginRows
{
    public static readonly RowMap<Login> Map = new RowMap<Login>("logins", new Columns<Login>()
        .Key("book_id", row => row.Pool.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("pool", row => row.Pool)
        .Fixed("number", row => row.Number)
        .Fixed("name", row => row.Name)
        .Add("sealed", row => row.Sealed.Bytes), Read)
        .List<LoginsOfPool>(
            "WHERE book_id = $1 AND pool = $2 AND number > $3 ORDER BY number LIMIT $4",
            query => [query.Pool.Book, query.Pool, query.After, query.Limit]);

    private static Login Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetId(), row.GetInt(), row.GetText(), row.GetBytes().ToArray());
    }
}
