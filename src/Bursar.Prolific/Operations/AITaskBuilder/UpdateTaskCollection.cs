using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PUT /api/v1/data-collection/collections/{collection_id}</c>: replaces a collection. What comes with its id is kept, what
/// comes without one is new, and what does not come is gone (Prolific API docs, AI Task Builder). Studies that are published go
/// on with the pages that they have.
/// </summary>
internal static class UpdateTaskCollection
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskCollectionAccess.FindAsync(call) is not { } access) return TaskCollectionAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var name = body.RequiredText("name", TaskCollection.MaxName);
        var was = access.Collection;
        var text = TaskCollectionAccess.TextOf(call, body, await TaskCollectionAccess.ContentAsync(call, was));
        if (body.Error is { } error) return TaskCollectionAccess.WithStatus(error);
        var outcome = await call.Ledger.ExecuteAsync(
            new ReplaceTaskCollection(was.Id, call.Caller.User, name, text, was.Content), call.Cancellation);
        return outcome.Accepted
            ? await TaskCollectionDetail.WriteAsync(call, StatusCodes.Status200OK, access.Workspace.Book, was.Id)
            : ProlificRejections.Of(outcome.Rejection);
    }
}
