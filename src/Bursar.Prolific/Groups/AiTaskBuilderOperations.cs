using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Studies built from a data set, without a web page of the researcher's.</summary>
internal static class AiTaskBuilderOperations
{
    private const string Group = "AI Task Builder";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "POST", "/api/v1/data-collection/batches", CreateTaskBatch.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches", GetTaskBatches.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}", GetTaskBatch.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/status", GetTaskBatchStatus.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/setup", SetUpTaskBatch.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/responses", GetBatchResponses.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/datasets", CreateTaskDataset.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/datasets/{dataset_id}/upload", UploadTaskFiles.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/status", GetTaskDatasetStatus.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/instructions", CreateTaskInstructions.AnswerAsync),
        new(Group, "PUT", "/api/v1/data-collection/batches/{batch_id}/instructions", UpdateTaskInstructions.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/instructions", GetTaskInstructions.AnswerAsync),
        new(Group, "PATCH", "/api/v1/data-collection/batches/{batch_id}", UpdateTaskBatch.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/sync", SyncTaskBatch.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/syncs/{sync_id}", GetTaskSync.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/report/", GetBatchReport.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/duplicate", DuplicateTaskBatch.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/export", ExportTaskBatch.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/export", GetBatchExports.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/export/{export_id}", GetBatchExport.AnswerAsync),
        new(Group, "DELETE", "/api/v1/data-collection/batches/{batch_id}/export/{export_id}", DeleteBatchExport.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/tasks", GetBatchTasks.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/task-groups", GetBatchGroups.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}", GetTaskDataset.AnswerAsync),
        new(Group, "PATCH", "/api/v1/data-collection/datasets/{dataset_id}", UpdateTaskDataset.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/upload-url/{filename}", GetTaskUploadUrl.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/imports/{import_id}", GetTaskImport.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/datasets/{dataset_id}/datapoints", AppendDatapoints.AnswerAsync),
        new(
            Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/schema-migrations/{job_id}", GetTaskMigration.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/collections", GetTaskCollections.AnswerAsync)
        {
            Id = "list-collections", Gives = BodyShape.Of(TaskBuilderJson.Wire.ListAnswerTaskCollectionDetail),
            Query = QueryShapes.PageOfWorkspace,
        },
        new(Group, "POST", "/api/v1/data-collection/collections", CreateTaskCollection.AnswerAsync)
        {
            Id = "create-collection", Takes = RequestShapes.NewTaskCollection,
            Gives = BodyShape.Of(TaskBuilderJson.Wire.TaskCollectionDetail), Status = 201,
        },
        new(Group, "GET", "/api/v1/data-collection/collections/{collection_id}", GetTaskCollection.AnswerAsync)
        {
            Id = "get-collection", Gives = BodyShape.Of(TaskBuilderJson.Wire.TaskCollectionDetail),
        },
        new(Group, "PUT", "/api/v1/data-collection/collections/{collection_id}", UpdateTaskCollection.AnswerAsync)
        {
            Id = "update-collection", Takes = RequestShapes.TaskCollection,
            Gives = BodyShape.Of(TaskBuilderJson.Wire.TaskCollectionDetail),
        },
        new(Group, "GET", "/api/v1/data-collection/collections/{collection_id}/responses", GetTaskResponses.AnswerAsync)
        {
            Id = "get-collection-responses", Gives = BodyShape.Of(TaskBuilderJson.Wire.ListAnswerTaskResponseDetail),
            Query = QueryShapes.Page,
        },
        new(Group, "POST", "/api/v1/data-collection/collections/{collection_id}/export", ExportTaskCollection.AnswerAsync)
        {
            Id = "request-collection-export", Gives = BodyShape.Of(TaskBuilderJson.Wire.TaskExport),
        },
        new(Group, "GET", "/api/v1/data-collection/collections/{collection_id}/export/{export_id}", GetTaskExport.AnswerAsync)
        {
            Id = "get-collection-export-status", Gives = BodyShape.Of(TaskBuilderJson.Wire.TaskExport),
        },
    ];
}
