using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class DocumentTable() : RowTable<Document>("documents", "book_id, subject, text", "book_id, subject")
{
    public static readonly DocumentTable Instance = new();

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put(IdOf(key));

    protected override Document Get(SqliteStatement row)
    {
        row.GetLong();
        return new(row.GetId(), row.GetText());
    }

    protected override void Put(SqliteStatement statement, Document row) => statement.Put(row.Subject.Book).Put(row.Subject).Put(row.Text);
}
