using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/datasets</c>: creates a dataset: with a schema, for any number of files and records; without
/// one, for one file that has its columns (Prolific API docs, Task Builder).
/// </summary>
internal static class CreateTaskDataset
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var name = body.RequiredText("name", TaskDataset.MaxName);
        var workspace = await WorkspaceAccess.FindAsync(call, body.RequiredText("workspace_id", ObjectId.Digits));
        if (workspace is null) body.Wrong("workspace_id", "There is no such workspace.");
        var schema = DatasetSchema.Read(body)?.ToText();
        if (schema?.Length > TaskDataset.MaxSchema)
            body.Wrong("schema", $"A schema has at most {TaskDataset.MaxSchema} characters.");
        if (body.Error is { } error) return TaskCollectionAccess.WithStatus(error);
        var book = workspace!.Value.Book;
        var outcome = await call.Ledger.ExecuteAsync(
            new Ledger.CreateTaskDataset(book.Number, call.Caller.User, name, schema), call.Cancellation);
        return outcome.Accepted
            ? await TaskDatasetDetail.WriteAsync(call, StatusCodes.Status201Created, book, outcome.Receipt.Subject)
            : ProlificRejections.Of(outcome.Rejection);
    }
}
