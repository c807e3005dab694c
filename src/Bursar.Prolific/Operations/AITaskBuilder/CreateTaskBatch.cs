using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/batches</c>: creates a batch: questions about the datapoints of a dataset (Prolific API docs,
/// Task Builder). It has no tasks before it is set up. What is wrong with its layout is answered with
/// 422 in another form than other errors: <c>type</c>, <c>message</c> and <c>issues</c>.
/// </summary>
internal static class CreateTaskBatch
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var name = body.RequiredText("name", TaskBatch.MaxName);
        var workspace = await WorkspaceAccess.FindAsync(call, body.RequiredText("workspace_id", ObjectId.Digits));
        if (workspace is null) body.Wrong("workspace_id", "There is no such workspace.");
        var dataset = await TaskDatasetAccess.ReadAsync(call, body, workspace?.Book);
        var content = new BatchContent(TaskDetails.Read(body));
        var pages = body.Items("batch_items", TaskBuilderJson.Wire.LayoutPageArray);
        var autoSync = body.Flag("auto_sync_enabled") ?? false;
        if (body.Error is { } error) return TaskCollectionAccess.WithStatus(error);
        if (pages is not null)
        {
            var layout = new BatchLayout(was: null, await TaskBatchAccess.SchemaOfAsync(call, dataset));
            content = content with { Pages = layout.Read(pages) };
            if (layout.Faults.Count > 0) return await LayoutFaults.WriteAsync(call, layout.Faults);
        }
        var book = workspace!.Value.Book;
        var outcome = await call.Ledger.ExecuteAsync(
            new Ledger.CreateTaskBatch(book.Number, call.Caller.User, name, content.ToText(), dataset?.Id ?? default)
            {
                AutoSync = autoSync,
            },
            call.Cancellation);
        return outcome.Accepted
            ? await TaskBatchDetail.WriteAsync(call, StatusCodes.Status201Created, book, outcome.Receipt.Subject)
            : TaskCollectionAccess.WithStatus(ProlificRejections.Of(outcome.Rejection));
    }
}
