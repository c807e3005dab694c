using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TaskDatapointRows
{
    public static readonly RowMap<TaskDatapoint> Map = new RowMap<TaskDatapoint>(
        "task_datapoints", new Columns<TaskDatapoint>()
        .Key("book_id", row => row.Dataset.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("dataset", row => row.Dataset)
        .Fixed("number", row => row.Number)
        .Fixed("record", row => row.Record), Read)
        .List<DatapointsOf>(
            "WHERE book_id = $1 AND dataset = $2 AND number > $3 ORDER BY number LIMIT $4",
            query => [query.Dataset.Book, query.Dataset, query.After, query.Limit]);

    private static TaskDatapoint Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetId(), row.GetInt(), row.GetText());
    }
}
