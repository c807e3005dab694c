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
    ];
}
