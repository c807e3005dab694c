using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}</c>: one batch, with its layout (Prolific API docs, Task Builder).
/// </summary>
internal static class GetTaskBatch
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await TaskBatchAccess.FindAsync(call) is { } access
            ? await TaskBatchDetail.WriteAsync(call, StatusCodes.Status200OK, access.Workspace.Book, access.Batch.Id)
            : TaskBatchAccess.None;
}
