using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/batches/{batch_id}/sync</c>: makes tasks of the datapoints that were added after the batch was
/// set up (Prolific API docs, Task Builder). It is done before the request is answered, which shows it as it was asked for.
/// </summary>
internal static class SyncTaskBatch
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
        var (id, error) = await BatchSync.RunAsync(call, access.Batch.Id);
        if (error is not null) return error;
        var job = await call.Ledger.FindAsync<TaskJob>(RowKey.OfTaskJob(id), call.Cancellation);
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status202Accepted,
            TaskSyncDetail.Of(job! with { State = TaskJobState.Waiting }, access.Batch.Dataset),
            TaskBuilderJson.Wire.TaskSyncDetail);
        return null;
    }
}
