using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/studies/</c>: the studies of all the user's workspaces (Prolific API docs, Studies).</summary>
internal static class GetStudies
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var tallies = new StudyTalliesOfUser(call.Caller.User, WorkspaceAccess.MaxMemberships);
        return await StudyPage.WriteAsync(call, await call.Ledger.ListAsync(tallies, call.Cancellation));
    }
}
