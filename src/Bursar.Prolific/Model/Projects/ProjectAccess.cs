using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A project of a workspace that the caller is a member of.</summary>
internal readonly record struct ProjectAccess(WorkspaceAccess Workspace, Project Project)
{
    /// <summary>The answer of every path of a project that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("project");

    /// <summary>The workspace's book.</summary>
    public Book Book => Workspace.Book;

    /// <summary>Whether a role may create and change projects. A project editor only works in them.</summary>
    public static bool MayChange(Role role) => role is Role.WorkspaceAdmin or Role.WorkspaceCollaborator;

    /// <summary>The answer to a project editor who tries to change a project.</summary>
    public static ProlificError Refused
        => ProlificError.Forbidden(
            ErrorCode.RoleTooLow, "Only an admin or a collaborator of the workspace can make and change projects.");

    /// <summary>Finds the project in the path; null if the caller can see none with that id.</summary>
    public static ValueTask<ProjectAccess?> FindAsync(ProlificCall call)
        => call.Http.TryGetId("project_id", out var id) ? FindAsync(call, id) : default;

    /// <summary>Finds a project by its id; null if the caller can see none with that id.</summary>
    public static ValueTask<ProjectAccess?> FindAsync(ProlificCall call, string? text)
        => ObjectId.TryParse(text, out var id) ? FindAsync(call, id) : default;

    /// <summary>Lists every project of a book: the default one, then the others, oldest first.</summary>
    public static async ValueTask<IReadOnlyList<Project>> AllAsync(ProlificCall call, Book book)
    {
        List<Project> projects = [Project.DefaultOf(book)];
        var stored = call.Ledger.AllAsync<Project>(
            last => new ProjectsOfBook(book.Number, last?.Id ?? default, ListReader.PageLength), call.Cancellation);
        await foreach (var project in stored)
        {
            if (project.Id == projects[0].Id) projects[0] = project;
            else projects.Add(project);
        }
        return projects;
    }

    private static async ValueTask<ProjectAccess?> FindAsync(ProlificCall call, ObjectId id)
    {
        if (await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var project = await call.Ledger.FindAsync<Project>(RowKey.OfProject(id), call.Cancellation)
            ?? Project.DefaultOf(workspace.Book);
        return project.Id == id ? new(workspace, project) : null;
    }
}
