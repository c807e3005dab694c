using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/data-collection/batches/{batch_id}</c>: changes a batch's name, what participants read first, its dataset,
/// its layout, or whether it syncs automatically (Prolific API docs, Task Builder). What comes with its id is kept, and what
/// does not come is gone. Studies that are published go on with what they have. The dataset of a batch that is set up cannot
/// change. What is wrong with the layout is answered with 422 in another form than other errors: <c>type</c>, <c>message</c> and
/// <c>issues</c>.
/// </summary>
internal static class UpdateTaskBatch
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        for (var tries = 1; ; tries++)
        {
            if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
            var (batch, content) = (access.Batch, access.Content);
            var name = body.Has("name") ? body.RequiredText("name", TaskBatch.MaxName) : batch.Name;
            if (body.Has("task_details")) content = content with { Details = TaskDetails.Read(body) };
            var dataset = body.Has("dataset_id")
                ? await TaskDatasetAccess.ReadAsync(call, body, access.Workspace.Book)
                : await TaskBatchAccess.DatasetOfAsync(call, batch);
            if (content.IsReady && dataset?.Id != batch.Dataset)
                body.Wrong("dataset_id", "The batch is set up: its dataset cannot change.");
            var pages = body.Items("batch_items", TaskBuilderJson.Wire.LayoutPageArray);
            var autoSync = body.Flag("auto_sync_enabled") ?? batch.AutoSync;
            if (body.Error is { } error) return TaskCollectionAccess.WithStatus(error);
            if (pages is not null || content.Pages is not null)
            {
                var layout = new BatchLayout(content.Pages ?? [], await TaskBatchAccess.SchemaOfAsync(call, dataset));
                var isGone = pages is null && body.Has("batch_items");
                var read = isGone ? null : layout.Read(pages ?? content.Pages!);
                if (layout.Faults.Count > 0) return await LayoutFaults.WriteAsync(call, layout.Faults);
                content = content with { Pages = read, Alone = [] };
            }
            if (content.IsReady && BatchGroups.WhyNot(content) is { } unfit) return new(ErrorCode.WrongParameters, unfit);
            var outcome = await call.Ledger.ExecuteAsync(
                new ReplaceTaskBatch(batch.Id, name, content.ToText(), dataset?.Id ?? default, autoSync, batch.Content),
                call.Cancellation);
            if (outcome.Accepted)
                return await TaskBatchDetail.WriteAsync(call, StatusCodes.Status200OK, access.Workspace.Book, batch.Id);
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return TaskCollectionAccess.WithStatus(ProlificRejections.Of(outcome.Rejection));
        }
    }
}
