using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/batches/{batch_id}/duplicate</c>: creates a batch that asks the same, about the same
/// dataset or, with <c>upload_new_dataset</c>, about none yet (Prolific API docs, Task Builder). It is not set up.
/// </summary>
internal static class DuplicateTaskBatch
{
    private const string Copy = " (Copy)";

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var was = access.Batch;
        var name = body.Text("name", TaskBatch.MaxName);
        if (string.IsNullOrWhiteSpace(name))
            name = $"{was.Name[..Math.Min(was.Name.Length, TaskBatch.MaxName - Copy.Length)]}{Copy}";
        var isNew = body.Flag("upload_new_dataset") ?? false;
        if (body.Error is { } error) return TaskCollectionAccess.WithStatus(error);
        // Whatever it refers to stays, also without the dataset: it is checked again when the batch is set up.
        var content = access.Content with
        {
            Pages = access.Content.Pages is { } pages ? new BatchLayout(was: null, schema: null).Read(pages) : null,
            Alone = [.. access.Content.Alone.Select(item => item with { Id = Guid.NewGuid() })],
            TasksPerGroup = 1,
            Dataset = null,
            Synced = 0,
            Groups = null,
        };
        var book = access.Workspace.Book;
        var outcome = await call.Ledger.ExecuteAsync(
            new Ledger.CreateTaskBatch(
                book.Number, call.Caller.User, name, content.ToText(), isNew ? default : was.Dataset)
            {
                AutoSync = was.AutoSync,
            },
            call.Cancellation);
        return outcome.Accepted
            ? await TaskBatchDetail.WriteAsync(call, StatusCodes.Status201Created, book, outcome.Receipt.Subject)
            : TaskCollectionAccess.WithStatus(ProlificRejections.Of(outcome.Rejection));
    }
}
