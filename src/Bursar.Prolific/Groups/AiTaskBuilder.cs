namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "AI Task Builder" in Prolific's documentation.</summary>
internal static class AiTaskBuilder
{
    private const string Group = "AI Task Builder";

    public static readonly ProlificOperation[] Operations =
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
