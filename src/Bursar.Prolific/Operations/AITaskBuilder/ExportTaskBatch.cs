using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/batches/{batch_id}/export</c>: the address of an archive with responses and files: all, or
/// those of a study (<c>study_id</c>) and of a time (<c>from</c>, <c>to</c>). Asking again for the same ones answers the same
/// export (Prolific API docs, Task Builder).
/// </summary>
internal static class ExportTaskBatch
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { Batch: var batch }) return TaskBatchAccess.None;
        var (filter, wrong) = BatchExportFilter.Read(call.Http.Request.Query);
        if (wrong is not null) return wrong;
        var all = await call.Ledger.ListAsync(new TaskJobsOf(batch.Id, TaskJobKind.Export, BatchExport.Max), call.Cancellation);
        var id = all.FirstOrDefault(job => job.Detail == filter.ToText())?.Id ?? default;
        if (id.IsEmpty)
        {
            if (all.Count == BatchExport.Max)
                return new(ErrorCode.WrongState, $"A batch has at most {BatchExport.Max} exports. Delete one.");
            var outcome = await call.Ledger.ExecuteAsync(new AddTaskExport(batch.Id, filter.ToText()), call.Cancellation);
            if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
            id = outcome.Receipt.Subject;
        }
        await JsonAnswer.WriteSecretAsync(
            call.Http.Response, StatusCodes.Status200OK, BatchExport.Of(call, id), TaskBuilderJson.Wire.BatchExport);
        return null;
    }
}
