using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/workspaces/</c>: every workspace that the user is a member of, a page at a time (Prolific API docs,
/// Workspaces).
/// </summary>
internal static class GetWorkspaces
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var (page, error) = Page.Read(call.Http.Request.Query);
        if (page is null) return error;
        var query = new MembershipsOfUser(call.Caller.User, WorkspaceAccess.MaxMemberships);
        var memberships = await call.Ledger.ListAsync(query, call.Cancellation);
        if (page.Check(memberships.Count) is { } pastEnd) return pastEnd;

        var results = new List<WorkspaceShort>(page.Size);
        foreach (var membership in memberships.Skip((int)page.Offset).Take(page.Size))
        {
            var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(membership.Book), call.Cancellation);
            if (book is not null) results.Add(await WorkspaceShort.OfAsync(call, book));
        }
        var list = new ListAnswer<WorkspaceShort>(
            results, ListLinks.Of(call, page, memberships.Count), new(memberships.Count));
        var type = WorkspaceJson.Wire.ListAnswerWorkspaceShort;
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, type);
        return null;
    }
}
