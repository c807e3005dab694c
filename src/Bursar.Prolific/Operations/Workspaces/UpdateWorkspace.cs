using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/workspaces/{workspace_id}/</c>: changes the title, the description or the naivety distribution rate (Prolific
/// API docs, Workspaces). Other fields of a workspace are ignored, except that a different currency is refused.
/// </summary>
internal static class UpdateWorkspace
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await WorkspaceAccess.FindAsync(call) is not { } workspace) return WorkspaceAccess.None;
        if (workspace.Role != Role.WorkspaceAdmin)
            return ProlificError.Forbidden(ErrorCode.RoleTooLow, "Only an admin of the workspace can change it.");

        var body = await ProlificBody.ReadAsync(call);
        var command = new UpdateBook(workspace.Book.Number)
        {
            Title = body.Has("title") ? body.RequiredText("title", Book.MaxTitle) : null,
            Description = body.Has("description") ? body.Text("description", Book.MaxDescription) : null,
            NaivetyDistributionRate = body.Share("naivety_distribution_rate"),
            ClearNaivetyDistributionRate = body.IsNull("naivety_distribution_rate"),
        };
        if (body.Currency("currency_code") is { } currency && currency != workspace.Book.Currency)
            body.Wrong("currency_code", "The currency of a workspace cannot change.");
        if (body.Error is { } error) return error;

        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var book = await call.Ledger.FindAsync<Book>(workspace.Book.Key, call.Cancellation);
        await WorkspaceDetail.WriteAsync(call, StatusCodes.Status200OK, book!);
        return null;
    }
}
