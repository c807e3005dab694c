using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/workspaces/{workspace_id}/projects/</c>: a workspace's projects, a page at a time, the default one first
/// (Prolific API docs, Projects).
/// </summary>
internal static class GetProjects
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await WorkspaceAccess.FindAsync(call) is not { } workspace) return WorkspaceAccess.None;
        var (page, error) = Page.Read(call.Http.Request.Query);
        if (page is null) return error;
        var projects = await ProjectAccess.AllAsync(call, workspace.Book);
        if (page.Check(projects.Count) is { } pastEnd) return pastEnd;

        var users = await WorkspaceUser.OfProjectAsync(call, workspace.Book);
        var shown = projects.Skip((int)page.Offset).Take(page.Size);
        List<ProjectShort> results = [.. shown.Select(project => ProjectShort.Of(project, users))];
        var list = new ListAnswer<ProjectShort>(
            results, ListLinks.Of(call, page, projects.Count), new(projects.Count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, ProjectJson.Wire.ListAnswerProjectShort);
        return null;
    }
}
