using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/batches/{batch_id}/setup</c>: makes a task of each datapoint of the dataset and shares the
/// tasks out among groups (Prolific API docs, Task Builder). It is done before the request is answered, once.
/// </summary>
internal static class SetUpTaskBatch
{
    /// <summary>The maximum number of tasks of a group.</summary>
    private const int MaxPerGroup = BatchGroups.MaxQuestions;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        for (var tries = 1; ; tries++)
        {
            if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
            var dataset = body.Value("dataset_id") is not null
                ? await TaskDatasetAccess.ReadAsync(call, body, access.Workspace.Book)
                : await TaskBatchAccess.DatasetOfAsync(call, access.Batch);
            var perGroup = (int)(body.Whole("tasks_per_group", 1, MaxPerGroup) ?? 1);
            if (body.Error is { } error) return TaskCollectionAccess.WithStatus(error);
            var (content, why) = await ReadAsync(call, access, dataset, perGroup);
            if (content is null) return new(ErrorCode.WrongParameters, why!);
            var text = content.ToText();
            if (text.Length > Document.MaxLength) return new(ErrorCode.WrongParameters, "The batch has too many tasks.");
            var outcome = await call.Ledger.ExecuteAsync(
                new ReplaceTaskBatch(
                    access.Batch.Id, access.Batch.Name, text, dataset!.Id, access.Batch.AutoSync, access.Batch.Content),
                call.Cancellation);
            if (outcome.Accepted)
            {
                await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status202Accepted, new(), PlainJson.Wire.JsonObject);
                return null;
            }
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return TaskCollectionAccess.WithStatus(ProlificRejections.Of(outcome.Rejection));
        }
    }

    private static async ValueTask<(BatchContent? Content, string? Why)> ReadAsync(
        ProlificCall call, TaskBatchAccess access, TaskDataset? dataset, int perGroup)
    {
        if (access.Content.IsReady) return (null, "The batch is set up already. New datapoints become tasks by a sync.");
        if (dataset is null) return (null, "The batch has no dataset.");
        if (dataset.Datapoints == 0)
            return (null, "The dataset is not READY: it has no datapoints. Upload a file, and wait until it is read.");
        if (!access.Content.Instructions.Any()) return (null, "The batch has no instructions.");
        if (access.Content.Pages is { } pages)
        {
            var layout = new BatchLayout(pages, await TaskBatchAccess.SchemaOfAsync(call, dataset));
            layout.Read(pages);
            if (layout.Faults is [var fault, ..]) return (null, $"The batch_items do not fit the dataset. {fault.Message}");
        }
        var (content, _, why) = await BatchGroups.MakeAsync(
            call.Ledger, access.Batch, access.Content with { TasksPerGroup = perGroup }, dataset, call.Cancellation);
        return (content, why);
    }
}
