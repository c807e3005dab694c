using Bursar.Ledger;

namespace Bursar.Storage;

internal static class UploadRows
{
    public static readonly RowMap<Upload> Map = new("uploads", new Columns<Upload>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("submission", row => row.Submission)
        .Fixed("question", row => row.Question)
        .Add("file_name", row => row.FileName)
        .Add("media_type", row => row.MediaType)
        .Add("content", row => row.Content), Read);

    private static Upload Read(RowCursor row)
    {
        row.Skip();
        return new Upload
        {
            Id = row.GetId(),
            Submission = row.GetId(),
            Question = row.GetText(),
            FileName = row.GetText(),
            MediaType = row.GetText(),
            Content = row.GetBytes().ToArray(),
        };
    }
}
