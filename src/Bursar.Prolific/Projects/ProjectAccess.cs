using Bursar.Ledger;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Prolific;

/// <summary>A project of a workspace that the caller is a member of.</summary>
internal readonly record struct ProjectAccess(Book Book, Role Role, Project Project)
{
    /// <summary>What every path of a project answers where the caller cannot see it.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("project");

    /// <summary>The project that the path names; null where there is none, or none that the caller can see.</summary>
    public static ValueTask<ProjectAccess?> FindAsync(Call call) => FindAsync(call, call.Http.GetRouteValue("project_id") as string);

    /// <summary>The project of that id; null where there is none, or none that the caller can see.</summary>
    public static async ValueTask<ProjectAccess?> FindAsync(Call call, string? text)
    {
        if (!ObjectId.TryParse(text, out var id) || await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var first = Project.DefaultOf(workspace.Book);
        var project = await call.Ledger.FindAsync<Project>(RowKey.OfProject(id), call.Cancellation) ?? (first.Id == id ? first : null);
        return project is null ? null : new(workspace.Book, workspace.Role, project);
    }
}
