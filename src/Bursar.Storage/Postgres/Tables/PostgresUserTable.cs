using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresUserTable(bool sharded) : PostgresTable<User>("users", "id", Columns, sharded)
{
    private static readonly PostgresColumns<User> Columns = new PostgresColumns<User>()
        .Int("book_id", _ => RowKey.NoBook)
        .Id("id", row => row.Id)
        .Text("name", row => row.Name)
        .Text("email", row => row.Email)
        .Time("created_at", row => row.CreatedAt);

    public override User Get(PostgresRow row)
    {
        row.GetInt();
        return new(row.GetId(), row.GetText(), row.GetText(), row.GetTime());
    }
}
