using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TaskDatasetRows
{
    public static readonly RowMap<TaskDataset> Map = new("task_datasets", new Columns<TaskDataset>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("created_by", row => row.CreatedBy)
        .Fixed("created_at", row => row.CreatedAt)
        .Fixed("name", row => row.Name)
        .Fixed("structured", row => row.IsStructured)
        .Add("schema_id", row => row.Schema)
        .Add("schema_version", row => row.SchemaVersion)
        .Add("datapoints", row => row.Datapoints)
        .Add("file_name", row => row.FileName)
        .Add("state", row => (int)row.State)
        .Add("jobs", row => row.Jobs), Read);

    private static TaskDataset Read(RowCursor row)
    {
        row.Skip();
        return new TaskDataset
        {
            Id = row.GetId(),
            CreatedBy = row.GetId(),
            CreatedAt = row.GetTime(),
            Name = row.GetText(),
            IsStructured = row.GetBool(),
            Schema = row.GetId(),
            SchemaVersion = row.GetInt(),
            Datapoints = row.GetInt(),
            FileName = row.GetText(),
            State = (TaskJobState)row.GetInt(),
            Jobs = row.GetInt(),
        };
    }
}
