using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/datasets/{dataset_id}/status</c>: whether the dataset has its file (Prolific API docs, Task
/// Builder).
/// </summary>
internal static class GetTaskDatasetStatus
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskDatasetAccess.FindAsync(call) is not { } access) return TaskDatasetAccess.None;
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            new TaskStatus(TaskDatasetDetail.StatusOf(access.Dataset)),
            TaskBuilderJson.Wire.TaskStatus);
        return null;
    }
}
