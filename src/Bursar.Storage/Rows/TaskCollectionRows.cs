using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TaskCollectionRows
{
    public static readonly RowMap<TaskCollection> Map = new RowMap<TaskCollection>(
        "task_collections", new Columns<TaskCollection>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("created_by", row => row.CreatedBy)
        .Fixed("created_at", row => row.CreatedAt)
        .Add("name", row => row.Name)
        .Add("content", row => row.Content)
        .Add("answers", row => row.Answers)
        .Add("modified_by", row => row.ModifiedBy)
        .Add("modified_at", row => row.ModifiedAt), Read)
        .List<TaskCollectionsOfBook>(
            "WHERE book_id = $1 ORDER BY id LIMIT $2 OFFSET $3", query => [query.Book, query.Limit, query.Skip])
        .Count<TaskCollectionCount, int>("book_id", row => row.GetInt(), "WHERE book_id = $1", query => [query.Book]);

    private static TaskCollection Read(RowCursor row)
    {
        row.Skip();
        return new TaskCollection
        {
            Id = row.GetId(),
            CreatedBy = row.GetId(),
            CreatedAt = row.GetTime(),
            Name = row.GetText(),
            Content = row.GetId(),
            Answers = row.GetLong(),
            ModifiedBy = row.GetId(),
            ModifiedAt = row.GetTimeOrNull(),
        };
    }
}
