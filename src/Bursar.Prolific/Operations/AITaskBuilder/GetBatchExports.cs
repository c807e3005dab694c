using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}/export</c>: the exports of a batch, newest first (Prolific API docs, Task
/// Builder).
/// </summary>
internal static class GetBatchExports
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { Batch: var batch }) return TaskBatchAccess.None;
        var all = await call.Ledger.ListAsync(new TaskJobsOf(batch.Id, TaskJobKind.Export, BatchExport.Max), call.Cancellation);
        var page = new Page(BatchExport.Max, 0, Numbered: false);
        var list = new ListAnswer<BatchExport>(
            [.. all.Select(BatchExport.Listed)], ListLinks.Of(call, page, all.Count), new(all.Count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, TaskBuilderJson.Wire.ListAnswerBatchExport);
        return null;
    }
}
