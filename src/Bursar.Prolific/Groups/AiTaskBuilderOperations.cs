using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Studies built from a data set, without a web page of the researcher's.</summary>
internal static class AiTaskBuilderOperations
{
    private const string Group = "AI Task Builder";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "POST", "/api/v1/data-collection/batches", CreateTaskBatch.AnswerAsync)
        {
            Id = "create-task-builder-batch", Takes = () => TaskShapes.NewBatch,
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskBatchDetail), Status = 201,
        },
        new(Group, "GET", "/api/v1/data-collection/batches", GetTaskBatches.AnswerAsync)
        {
            Id = "get-task-builder-batches", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.ListAnswerTaskBatchDetail),
            Query = QueryShapes.TasksOfWorkspace,
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}", GetTaskBatch.AnswerAsync)
        {
            Id = "get-task-builder-batch", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskBatchDetail),
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/status", GetTaskBatchStatus.AnswerAsync)
        {
            Id = "get-task-builder-batch-status", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskStatus),
        },
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/setup", SetUpTaskBatch.AnswerAsync)
        {
            Id = "setup-task-builder-batch", Takes = () => TaskShapes.BatchSetup,
            Gives = () => BodyShape.Of(PlainJson.Wire.JsonObject), Status = 202,
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/responses", GetBatchResponses.AnswerAsync)
        {
            Id = "get-task-builder-batch-task-responses",
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.ListAnswerBatchResponseDetail), Query = QueryShapes.Page,
        },
        new(Group, "POST", "/api/v1/data-collection/datasets", CreateTaskDataset.AnswerAsync)
        {
            Id = "create-task-builder-dataset", Takes = () => TaskShapes.NewDataset,
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskDatasetDetail), Status = 201,
        },
        new(Group, "POST", "/api/v1/data-collection/datasets/{dataset_id}/upload", UploadTaskFiles.AnswerAsync)
        {
            Takes = () => BodyShape.File("multipart/form-data"),
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskDatasetDetail),
        },
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/status", GetTaskDatasetStatus.AnswerAsync)
        {
            Id = "get-task-builder-dataset-status", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskStatus),
        },
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/instructions", CreateTaskInstructions.AnswerAsync)
        {
            Id = "create-task-builder-instructions", Takes = () => TaskShapes.Instructions,
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.PageItemArray), Status = 201,
        },
        new(Group, "PUT", "/api/v1/data-collection/batches/{batch_id}/instructions", UpdateTaskInstructions.AnswerAsync)
        {
            Id = "update-task-builder-instructions", Takes = () => TaskShapes.Instructions,
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.PageItemArray),
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/instructions", GetTaskInstructions.AnswerAsync)
        {
            Id = "get-task-builder-instructions", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.ListAnswerPageItem),
            Query = QueryShapes.Page,
        },
        new(Group, "PATCH", "/api/v1/data-collection/batches/{batch_id}", UpdateTaskBatch.AnswerAsync)
        {
            Id = "update-task-builder-batch", Takes = () => TaskShapes.BatchChange,
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskBatchDetail),
        },
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/sync", SyncTaskBatch.AnswerAsync)
        {
            Id = "sync-task-builder-batch", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskSyncDetail), Status = 202,
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/syncs/{sync_id}", GetTaskSync.AnswerAsync)
        {
            Id = "get-batch-sync-status", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskSyncDetail),
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/report/", GetBatchReport.AnswerAsync)
        {
            Id = "get-task-builder-batch-report", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.ReportAddress),
        },
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/duplicate", DuplicateTaskBatch.AnswerAsync)
        {
            Id = "duplicate-task-builder-batch", Takes = () => TaskShapes.BatchCopy,
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskBatchDetail), Status = 201,
        },
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/export", ExportTaskBatch.AnswerAsync)
        {
            Id = "request-batch-export",
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.BatchExport), Query = QueryShapes.BatchExport,
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/export", GetBatchExports.AnswerAsync)
        {
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.ListAnswerBatchExport),
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/export/{export_id}", GetBatchExport.AnswerAsync)
        {
            Id = "get-batch-export-status", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.BatchExport),
        },
        new(Group, "DELETE", "/api/v1/data-collection/batches/{batch_id}/export/{export_id}", DeleteBatchExport.AnswerAsync)
        {
            Status = 204,
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/tasks", GetBatchTasks.AnswerAsync)
        {
            Gives = () => BodyShape.Of(PlainJson.Wire.StringArray),
        },
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/task-groups", GetBatchGroups.AnswerAsync)
        {
            Gives = () => BodyShape.Of(PlainJson.Wire.StringArray),
        },
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}", GetTaskDataset.AnswerAsync)
        {
            Id = "get-task-builder-dataset", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskDatasetDetail),
        },
        new(Group, "PATCH", "/api/v1/data-collection/datasets/{dataset_id}", UpdateTaskDataset.AnswerAsync)
        {
            Id = "update-task-builder-dataset", Takes = () => TaskShapes.DatasetChange,
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskDatasetDetail),
        },
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/upload-url/{filename}", GetTaskUploadUrl.AnswerAsync)
        {
            Id = "get-dataset-upload-url", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskUploadUrl), Status = 201,
        },
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/imports/{import_id}", GetTaskImport.AnswerAsync)
        {
            Id = "get-dataset-import-status", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskImportDetail),
        },
        new(Group, "POST", "/api/v1/data-collection/datasets/{dataset_id}/datapoints", AppendDatapoints.AnswerAsync)
        {
            Id = "append-dataset-datapoints", Takes = () => BodyShape.File("application/x-ndjson"),
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.AppendAnswer),
        },
        new(
            Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/schema-migrations/{job_id}",
            GetTaskMigration.AnswerAsync)
        {
            Id = "get-schema-migration-status", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskMigrationDetail),
        },
        new(Group, "GET", "/api/v1/data-collection/collections", GetTaskCollections.AnswerAsync)
        {
            Id = "list-collections", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.ListAnswerTaskCollectionDetail),
            Query = QueryShapes.TasksOfWorkspace,
        },
        new(Group, "POST", "/api/v1/data-collection/collections", CreateTaskCollection.AnswerAsync)
        {
            Id = "create-collection", Takes = () => RequestShapes.NewTaskCollection,
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskCollectionDetail), Status = 201,
        },
        new(Group, "GET", "/api/v1/data-collection/collections/{collection_id}", GetTaskCollection.AnswerAsync)
        {
            Id = "get-collection", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskCollectionDetail),
        },
        new(Group, "PUT", "/api/v1/data-collection/collections/{collection_id}", UpdateTaskCollection.AnswerAsync)
        {
            Id = "update-collection", Takes = () => RequestShapes.TaskCollection,
            Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskCollectionDetail),
        },
        new(Group, "GET", "/api/v1/data-collection/collections/{collection_id}/responses", GetTaskResponses.AnswerAsync)
        {
            Id = "get-collection-responses", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.ListAnswerTaskResponseDetail),
            Query = QueryShapes.Page,
        },
        new(Group, "POST", "/api/v1/data-collection/collections/{collection_id}/export", ExportTaskCollection.AnswerAsync)
        {
            Id = "request-collection-export", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskExportJob), Status = 202,
        },
        new(Group, "GET", "/api/v1/data-collection/collections/{collection_id}/export/{export_id}", GetTaskExport.AnswerAsync)
        {
            Id = "get-collection-export-status", Gives = () => BodyShape.Of(TaskBuilderJson.Wire.TaskExport),
        },
    ];
}
