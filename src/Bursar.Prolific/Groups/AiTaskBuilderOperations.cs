using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Studies built from a data set, without a web page of the researcher's.</summary>
internal static class AiTaskBuilderOperations
{
    private const string Group = "AI Task Builder";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "POST", "/api/v1/data-collection/batches"),
        new(Group, "GET", "/api/v1/data-collection/batches"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/status"),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/setup"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/responses"),
        new(Group, "POST", "/api/v1/data-collection/datasets"),
        new(Group, "POST", "/api/v1/data-collection/datasets/{dataset_id}/upload"),
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/status"),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/instructions"),
        new(Group, "PUT", "/api/v1/data-collection/batches/{batch_id}/instructions"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/instructions"),
        new(Group, "PATCH", "/api/v1/data-collection/batches/{batch_id}"),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/sync"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/syncs/{sync_id}"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/report/"),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/duplicate"),
        new(Group, "POST", "/api/v1/data-collection/batches/{batch_id}/export"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/export"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/export/{export_id}"),
        new(Group, "DELETE", "/api/v1/data-collection/batches/{batch_id}/export/{export_id}"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/tasks"),
        new(Group, "GET", "/api/v1/data-collection/batches/{batch_id}/task-groups"),
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}"),
        new(Group, "PATCH", "/api/v1/data-collection/datasets/{dataset_id}"),
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/upload-url/{filename}"),
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/imports/{import_id}"),
        new(Group, "POST", "/api/v1/data-collection/datasets/{dataset_id}/datapoints"),
        new(Group, "GET", "/api/v1/data-collection/datasets/{dataset_id}/schema-migrations/{job_id}"),
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
