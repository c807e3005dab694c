using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/datasets/{dataset_id}</c>: one dataset, with its schema and imports, or with the status of its
/// file (Prolific API docs, Task Builder).
/// </summary>
internal static class GetTaskDataset
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await TaskDatasetAccess.FindAsync(call) is { } access
            ? await TaskDatasetDetail.WriteAsync(call, StatusCodes.Status200OK, access.Workspace.Book, access.Dataset.Id)
            : TaskDatasetAccess.None;
}
