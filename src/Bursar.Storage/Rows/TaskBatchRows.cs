using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TaskBatchRows
{
    public static readonly RowMap<TaskBatch> Map = new RowMap<TaskBatch>("task_batches", new Columns<TaskBatch>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("created_by", row => row.CreatedBy)
        .Fixed("created_at", row => row.CreatedAt)
        .Add("name", row => row.Name)
        .Add("content", row => row.Content)
        .Add("dataset", row => row.Dataset)
        .Add("auto_sync", row => row.AutoSync)
        .Add("answers", row => row.Answers), Read)
        .List<TaskBatchesOfBook>(
            "WHERE book_id = $1 ORDER BY id LIMIT $2 OFFSET $3", query => [query.Book, query.Limit, query.Skip])
        .Count<TaskBatchCount, int>("book_id", row => row.GetInt(), "WHERE book_id = $1", query => [query.Book])
        .List<TaskBatchesOfDataset>(
            "WHERE book_id = $1 AND dataset = $2 AND id > $3 ORDER BY id LIMIT $4",
            query => [query.Dataset.Book, query.Dataset, query.After, query.Limit]);

    private static TaskBatch Read(RowCursor row)
    {
        row.Skip();
        return new TaskBatch
        {
            Id = row.GetId(),
            CreatedBy = row.GetId(),
            CreatedAt = row.GetTime(),
            Name = row.GetText(),
            Content = row.GetId(),
            Dataset = row.GetId(),
            AutoSync = row.GetBool(),
            Answers = row.GetLong(),
        };
    }
}
