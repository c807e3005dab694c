using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/participant-groups/</c>: groups, a page at a time, in the order of their creation (Prolific API docs,
/// Participant groups). Clients name the workspace or project in several ways, or not at all; then the groups of all workspaces
/// are listed.
/// </summary>
internal static class GetParticipantGroups
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = call.Http.Request.Query;
        var (page, error) = Page.Read(query);
        if (page is null) return error;
        if (QueryFlag.Read(query, "active", otherwise: true) is not { } active) return QueryFlag.Wrong("active");
        var (books, project, unknown) = await BooksAsync(call, query);
        if (unknown is not null) return unknown;

        List<ParticipantGroup> groups = [];
        foreach (var book in books) groups.AddRange(await GroupAccess.AllAsync(call, book, deleted: !active));
        var search = query["search"].ToString().Trim();
        groups.RemoveAll(group => !group.Name.Contains(search, StringComparison.OrdinalIgnoreCase)
            || (!project.IsEmpty && group.Project != project));
        if (page.Check(groups.Count) is { } pastEnd) return pastEnd;
        var shown = groups.Skip((int)page.Offset).Take(page.Size);
        var results = await Task.WhenAll(shown.Select(group => GroupDetail.OfAsync(call, group).AsTask()));
        var list = new ListAnswer<GroupDetail>(results, ListLinks.Of(call, page, groups.Count), new(groups.Count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, GroupJson.Wire.ListAnswerGroupDetail);
        return null;
    }

    private static async ValueTask<(IReadOnlyList<int> Books, ObjectId Project, ProlificError? Error)> BooksAsync(
        ProlificCall call, IQueryCollection query)
    {
        if (Named("workspace_id") is { Length: > 0 } workspace)
            return await WorkspaceAccess.FindAsync(call, workspace) is { } found
                ? ([found.Book.Number], default, null)
                : ([], default, WorkspaceAccess.None);
        if (Named("project_id") is { Length: > 0 } text)
            return await ProjectAccess.FindAsync(call, text) is { } project
                ? ([project.Book.Number], project.Project.Id, null)
                : ([], default, ProjectAccess.None);
        var memberships = new MembershipsOfUser(call.Caller.User, WorkspaceAccess.MaxMemberships);
        var all = await call.Ledger.ListAsync(memberships, call.Cancellation);
        return ([.. all.Select(one => one.Book)], default, null);

        string Named(string name)
            => query[name].ToString() is { Length: > 0 } plain ? plain : query[$"filter[{name}]"].ToString();
    }
}
