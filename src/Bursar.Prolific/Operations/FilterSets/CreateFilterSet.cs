using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/filter-sets/</c>: creates a filter set in a workspace, by default that of the token (Prolific API docs, Filter
/// sets).
/// </summary>
internal static class CreateFilterSet
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var name = body.RequiredText("name", FilterSet.MaxName);
        var filters = FilterSetBody.ReadFilters(body);
        if (body.Value("organisation_id") is not null) body.Wrong("organisation_id", "There is no such organisation.");
        var workspace = body.Value("workspace_id") is null
            ? await WorkspaceAccess.FindAsync(call, call.Caller.ForBook)
            : await WorkspaceAccess.FindAsync(call, body.Text("workspace_id", ObjectId.Digits));
        if (workspace is null) body.Wrong("workspace_id", "There is no such workspace.");
        if (body.Error is { } error) return error;

        var book = workspace!.Value.Book;
        var outcome = await call.Ledger.ExecuteAsync(
            new Ledger.CreateFilterSet(book.Number, name, filters!), call.Cancellation);
        return outcome.Accepted
            ? await FilterSetDetail.WriteAsync(call, StatusCodes.Status201Created, book, outcome.Receipt.Subject)
            : ProlificRejections.Of(outcome.Rejection);
    }
}
