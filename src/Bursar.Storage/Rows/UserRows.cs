using Bursar.Ledger;

namespace Bursar.Storage;

internal static class UserRows
{
    public static readonly RowMap<User> Map = new RowMap<User>("users", new Columns<User>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Id)
        .Add("name", row => row.Name)
        .Add("email", row => row.Email)
        .Add("created_at", row => row.CreatedAt), Read)
        .List<UsersQuery>(
            "WHERE book_id = $1 AND id > $2 ORDER BY id LIMIT $3", query => [RowKey.NoBook, query.After, query.Limit]);

    private static User Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetText(), row.GetText(), row.GetTime());
    }
}
