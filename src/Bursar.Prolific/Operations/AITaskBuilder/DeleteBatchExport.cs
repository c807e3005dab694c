using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/data-collection/batches/{batch_id}/export/{export_id}</c>: deletes an export; its addresses end (Prolific
/// API docs, Task Builder). The responses stay.
/// </summary>
internal static class DeleteBatchExport
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { Batch: var batch }) return TaskBatchAccess.None;
        if (await TaskJobAccess.FindAsync(call, "export_id", batch.Id, TaskJobKind.Export) is not { } job)
            return GetBatchExport.None;
        var outcome = await call.Ledger.ExecuteAsync(new DeleteTaskExport(batch.Id, job.Id), call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
