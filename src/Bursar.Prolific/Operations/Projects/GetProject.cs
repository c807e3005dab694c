using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/projects/{project_id}/</c>: one project's details (Prolific API docs, Projects).</summary>
internal static class GetProject
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await ProjectAccess.FindAsync(call) is not { } found) return ProjectAccess.None;
        await ProjectDetail.WriteAsync(call, StatusCodes.Status200OK, found.Book, found.Project);
        return null;
    }
}
