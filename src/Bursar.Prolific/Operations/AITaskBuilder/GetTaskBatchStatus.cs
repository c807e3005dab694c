using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}/status</c>: whether the batch is set up (Prolific API docs, Task Builder).
/// </summary>
internal static class GetTaskBatchStatus
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            new TaskStatus(access.Content.Status),
            TaskBuilderJson.Wire.TaskStatus);
        return null;
    }
}
