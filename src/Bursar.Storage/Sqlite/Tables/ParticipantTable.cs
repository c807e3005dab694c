using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class ParticipantTable() : RowTable<Participant>("participants", "book_id, id, created_at", "book_id, id")
{
    public static readonly ParticipantTable Instance = new();

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put(IdOf(key));

    protected override Participant Get(SqliteStatement row)
    {
        row.GetLong();
        return new(row.GetId(), row.GetTime());
    }

    protected override void Put(SqliteStatement statement, Participant row) => statement.Put(RowKey.NoBook).Put(row.Id).Put(row.CreatedAt);
}
