using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class UserTable() : RowTable<User>("users", "book_id, id, name, email, created_at", "book_id, id")
{
    public static readonly UserTable Instance = new();

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put(IdOf(key));

    protected override User Get(SqliteStatement row)
    {
        row.GetLong();
        return new(row.GetId(), row.GetText(), row.GetText(), row.GetTime());
    }

    protected override void Put(SqliteStatement statement, User row)
        => statement.Put(RowKey.NoBook).Put(row.Id).Put(row.Name).Put(row.Email).Put(row.CreatedAt);
}
