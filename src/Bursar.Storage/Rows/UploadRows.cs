using Bursar.Ledger;

namespace Bursar.Storage;

internal static class UploadRows
{
    /// <summary>Deletes the files of a <see cref="UploadDrop"/>. Its values: book, owner, first and last submission.</summary>
    public const string DropSql =
        "DELETE FROM uploads WHERE book_id = $1 AND owner = $2 AND submission BETWEEN $3 AND $4";

    public static readonly RowMap<Upload> Map = new("uploads", new Columns<Upload>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("owner", row => row.Owner)
        .Fixed("submission", row => row.Submission)
        .Fixed("question", row => row.Question)
        .Add("file_name", row => row.FileName)
        .Add("media_type", row => row.MediaType)
        .Add("content", row => row.Content), Read);

    /// <summary>The submissions of a drop, from the first to the last.</summary>
    public static (ObjectId First, ObjectId Last) RangeOf(UploadDrop drop)
        => drop.Submission.IsEmpty ? (default, RowRange.Last) : (drop.Submission, drop.Submission);

    private static Upload Read(RowCursor row)
    {
        row.Skip();
        return new Upload
        {
            Id = row.GetId(),
            Owner = row.GetId(),
            Submission = row.GetId(),
            Question = row.GetText(),
            FileName = row.GetText(),
            MediaType = row.GetText(),
            Content = row.GetBytes().ToArray(),
        };
    }
}
