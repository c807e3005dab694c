using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/</c>: the studies of the workspace in <c>workspace_id</c>, or of all the user's workspaces (Prolific
/// API docs, Studies).
/// </summary>
internal static class GetStudies
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = new StudyTalliesOfUser(call.Caller.User, WorkspaceAccess.MaxMemberships);
        var tallies = await call.Ledger.ListAsync(query, call.Cancellation);
        if (call.Http.Request.Query["workspace_id"].ToString() is not { Length: > 0 } named)
            return await StudyPage.WriteAsync(call, tallies);
        if (await WorkspaceAccess.FindAsync(call, named) is not { } workspace) return WorkspaceAccess.None;
        return await StudyPage.WriteAsync(call, [.. tallies.Where(tally => tally.Book == workspace.Book.Number)]);
    }
}
