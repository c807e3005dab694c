using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresDocumentTable(bool sharded) : PostgresTable<Document>("documents", "subject", Columns, sharded)
{
    private static readonly PostgresColumns<Document> Columns = new PostgresColumns<Document>()
        .Int("book_id", row => row.Subject.Book)
        .Id("subject", row => row.Subject)
        .Text("text", row => row.Text);

    public override Document Get(PostgresRow row)
    {
        row.GetInt();
        return new(row.GetId(), row.GetText());
    }
}
