using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}/export/{export_id}</c>: an export of a batch with a new address (Prolific
/// API docs, Task Builder).
/// </summary>
internal static class GetBatchExport
{
    /// <summary>The answer for an export that the batch has not, or not any more.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("export");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { Batch: var batch }) return TaskBatchAccess.None;
        if (await TaskJobAccess.FindAsync(call, "export_id", batch.Id, TaskJobKind.Export) is not { } job) return None;
        await JsonAnswer.WriteSecretAsync(
            call.Http.Response, StatusCodes.Status200OK, BatchExport.Of(call, job.Id), TaskBuilderJson.Wire.BatchExport);
        return null;
    }
}
