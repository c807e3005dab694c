using Bursar.Ledger;

namespace Bursar.Storage;

internal static class FeedbackFileRows
{
    public static readonly RowMap<FeedbackFile> Map = new RowMap<FeedbackFile>("feedback_files", new Columns<FeedbackFile>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("name", row => row.Name)
        .Add("size", row => row.Size)
        .Add("kept_at", row => row.KeptAt), Read)
        .List<FeedbackFilesOfBook>(
            "WHERE book_id = $1 AND id > $2 ORDER BY id LIMIT $3", query => [query.Book, query.After, query.Limit]);

    private static FeedbackFile Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetText(), row.GetInt(), row.GetTime());
    }
}
