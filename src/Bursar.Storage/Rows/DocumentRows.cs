using Bursar.Ledger;

namespace Bursar.Storage;

internal static class DocumentRows
{
    public static readonly RowMap<Document> Map = new("documents", new Columns<Document>()
        .Key("book_id", row => row.Subject.Book)
        .Key("subject", row => row.Subject)
        .Add("text", row => row.Text), Read);

    private static Document Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetText());
    }
}
