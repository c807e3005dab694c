using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A batch in a workspace that the caller is a member of.</summary>
internal readonly record struct TaskBatchAccess(WorkspaceAccess Workspace, TaskBatch Batch, BatchContent Content)
{
    /// <summary>The answer of every path of a batch that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("batch");

    /// <summary>Finds the batch in the path, with its content; null if the caller can see none with that id.</summary>
    public static async ValueTask<TaskBatchAccess?> FindAsync(ProlificCall call)
    {
        if (!call.TryGetUuid("batch_id", out var id)) return null;
        if (await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var found = await call.Ledger.FindAsync<TaskBatch>(RowKey.OfTaskBatch(id), call.Cancellation);
        return found is null
            ? null
            : new(workspace, found, await BatchContent.FindAsync(call.Ledger, found.Content, call.Cancellation));
    }

    /// <summary>The schema of a dataset by which a layout is checked; null if it has none of its own.</summary>
    public static async ValueTask<DatasetSchema?> SchemaOfAsync(ProlificCall call, TaskDataset? dataset)
        => dataset is { IsStructured: true } ? await DatasetSchema.FindAsync(call.Ledger, dataset, call.Cancellation) : null;

    /// <summary>The dataset of a batch; null if it has none.</summary>
    public static async ValueTask<TaskDataset?> DatasetOfAsync(ProlificCall call, TaskBatch batch)
        => batch.Dataset.IsEmpty
            ? null
            : await call.Ledger.FindAsync<TaskDataset>(RowKey.OfTaskDataset(batch.Dataset), call.Cancellation);
}
