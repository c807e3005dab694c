using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/collections</c>: creates a collection of pages (Prolific API docs, AI Task Builder). The pages
/// and what is on them get their ids here.
/// </summary>
internal static class CreateTaskCollection
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var name = body.RequiredText("name", TaskCollection.MaxName);
        var named = body.RequiredText("workspace_id", ObjectId.Digits);
        var workspace = await WorkspaceAccess.FindAsync(call, named);
        if (workspace is null) body.Wrong("workspace_id", "There is no such workspace.");
        var text = TaskCollectionAccess.TextOf(call, body, was: null);
        if (body.Error is { } error) return TaskCollectionAccess.WithStatus(error);
        var book = workspace!.Value.Book;
        var outcome = await call.Ledger.ExecuteAsync(
            new Ledger.CreateTaskCollection(book.Number, call.Caller.User, name, text), call.Cancellation);
        return outcome.Accepted
            ? await TaskCollectionDetail.WriteAsync(call, StatusCodes.Status201Created, book, outcome.Receipt.Subject)
            : ProlificRejections.Of(outcome.Rejection);
    }
}
