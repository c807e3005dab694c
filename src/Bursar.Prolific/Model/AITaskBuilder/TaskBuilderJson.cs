using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of the Task Builder. Members that are null are left out.</summary>
[JsonSerializable(typeof(CollectionContent))]
[JsonSerializable(typeof(CollectionPage[]))]
[JsonSerializable(typeof(TaskCollectionDetail))]
[JsonSerializable(typeof(TaskResponseDetail))]
[JsonSerializable(typeof(TaskExport))]
[JsonSerializable(typeof(TaskExportJob))]
[JsonSerializable(typeof(ListAnswer<TaskCollectionDetail>))]
[JsonSerializable(typeof(ListAnswer<TaskResponseDetail>))]
[JsonSerializable(typeof(DatasetSchema))]
[JsonSerializable(typeof(Dictionary<string, DatasetField>))]
[JsonSerializable(typeof(TaskJobDetail))]
[JsonSerializable(typeof(TaskDatasetDetail))]
[JsonSerializable(typeof(TaskImportDetail))]
[JsonSerializable(typeof(TaskMigrationDetail))]
[JsonSerializable(typeof(TaskStatus))]
[JsonSerializable(typeof(TaskUploadUrl))]
[JsonSerializable(typeof(AppendAnswer))]
[JsonSerializable(typeof(BatchContent))]
[JsonSerializable(typeof(LayoutPage[]))]
[JsonSerializable(typeof(LayoutFaults))]
[JsonSerializable(typeof(TaskBatchDetail))]
[JsonSerializable(typeof(TaskSyncDetail))]
[JsonSerializable(typeof(PageItem[]))]
[JsonSerializable(typeof(ListAnswer<PageItem>))]
[JsonSerializable(typeof(ListAnswer<TaskBatchDetail>))]
[JsonSerializable(typeof(ListAnswer<BatchResponseDetail>))]
[JsonSerializable(typeof(BatchExportFilter))]
[JsonSerializable(typeof(BatchExport))]
[JsonSerializable(typeof(ListAnswer<BatchExport>))]
[JsonSerializable(typeof(ReportAddress))]
[JsonSerializable(typeof(SubmissionLine))]
[JsonSerializable(typeof(TaskLine))]
[JsonSerializable(typeof(ArchivedBatch))]
internal sealed partial class TaskBuilderJson : JsonSerializerContext
{
    public static readonly TaskBuilderJson Wire = new(new JsonSerializerOptions(JsonAnswer.Options())
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
