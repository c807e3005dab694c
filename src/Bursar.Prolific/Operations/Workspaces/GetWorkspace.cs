using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/workspaces/{workspace_id}/</c>: one workspace's details (Prolific API docs, Workspaces).</summary>
internal static class GetWorkspace
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await WorkspaceAccess.FindAsync(call) is not { } workspace) return WorkspaceAccess.None;
        await WorkspaceDetail.WriteAsync(call, StatusCodes.Status200OK, workspace.Book);
        return null;
    }
}
