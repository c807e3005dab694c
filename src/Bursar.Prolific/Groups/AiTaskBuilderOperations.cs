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
        new(Group, "GET", "/api/v1/data-collection/collections", GetTaskCollections.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/collections", CreateTaskCollection.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/collections/{collection_id}", GetTaskCollection.AnswerAsync),
        new(Group, "PUT", "/api/v1/data-collection/collections/{collection_id}", UpdateTaskCollection.AnswerAsync),
        new(Group, "GET", "/api/v1/data-collection/collections/{collection_id}/responses", GetTaskResponses.AnswerAsync),
        new(Group, "POST", "/api/v1/data-collection/collections/{collection_id}/export", ExportTaskCollection.AnswerAsync),
        new(
            Group, "GET", "/api/v1/data-collection/collections/{collection_id}/export/{export_id}", GetTaskExport.AnswerAsync),
    ];
}
