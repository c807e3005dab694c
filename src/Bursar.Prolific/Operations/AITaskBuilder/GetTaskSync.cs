using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}/syncs/{sync_id}</c>: what a sync made (Prolific API docs, Task Builder).
/// </summary>
internal static class GetTaskSync
{
    private static readonly ProlificError None = ProlificError.NotFound("sync");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
        if (await TaskJobAccess.FindAsync(call, "sync_id", access.Batch.Id, TaskJobKind.Sync) is not { } job) return None;
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            TaskSyncDetail.Of(job, access.Batch.Dataset),
            TaskBuilderJson.Wire.TaskSyncDetail);
        return null;
    }
}
