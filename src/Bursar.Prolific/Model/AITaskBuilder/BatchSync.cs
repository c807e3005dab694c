using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Makes tasks of datapoints that were added after a batch was set up.</summary>
internal static class BatchSync
{
    /// <summary>Syncs every batch of a dataset that asks for it. What one misses, its next sync finds.</summary>
    public static async ValueTask RunAllAsync(ProlificCall call, ObjectId dataset)
    {
        var batches = call.Ledger.AllAsync<TaskBatch>(
            last => new TaskBatchesOfDataset(dataset, last?.Id ?? default, ListReader.PageLength), call.Cancellation);
        await foreach (var batch in batches) if (batch.AutoSync) await RunAsync(call, batch.Id);
    }

    /// <summary>Syncs a batch that is set up.</summary>
    /// <returns>The id of the sync, or why there is none.</returns>
    public static async ValueTask<(ObjectId Job, ProlificError? Error)> RunAsync(ProlificCall call, ObjectId id)
    {
        for (var tries = 1; ; tries++)
        {
            var batch = (await call.Ledger.FindAsync<TaskBatch>(RowKey.OfTaskBatch(id), call.Cancellation))!;
            var content = await BatchContent.FindAsync(call.Ledger, batch.Content, call.Cancellation);
            if (!content.IsReady || batch.Dataset.IsEmpty)
                return (default, new(ErrorCode.WrongState, "Only a batch that is READY and has a dataset can be synced."));
            var dataset = await call.Ledger.FindAsync<TaskDataset>(RowKey.OfTaskDataset(batch.Dataset), call.Cancellation);
            var (next, made, why) = await BatchGroups.MakeAsync(call.Ledger, batch, content, dataset!, call.Cancellation);
            var text = (next ?? content).ToText();
            if (text.Length > Document.MaxLength) (text, made, why) = (content.ToText(), null, "The batch has too many tasks.");
            var outcome = await call.Ledger.ExecuteAsync(
                new ReplaceTaskBatch(id, batch.Name, text, batch.Dataset, batch.AutoSync, batch.Content)
                {
                    Sync = made ?? new(TaskJobState.Failed, 0, 0, new TaskJobDetail { Reason = why }.ToText()),
                },
                call.Cancellation);
            if (outcome.Accepted) return (outcome.Receipt.Subject, null);
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return (default, ProlificRejections.Of(outcome.Rejection));
        }
    }
}
