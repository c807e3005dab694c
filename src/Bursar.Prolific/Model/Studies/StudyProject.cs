using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The project of a study in a body, which also determines its workspace.</summary>
internal static class StudyProject
{
    /// <summary>
    /// Finds the project that the body names or, if it names none, the default project of the token's workspace. If the caller
    /// can see no such project, the result is null and the fault is recorded in the body.
    /// </summary>
    public static async ValueTask<ProjectAccess?> ReadAsync(ProlificCall call, ProlificBody body)
    {
        if (body.Value("project") is not null)
        {
            var project = await ProjectAccess.FindAsync(call, body.Text("project", ObjectId.Digits));
            if (project is null) body.Wrong("project", "There is no such project.");
            return project;
        }
        if (await WorkspaceAccess.FindAsync(call, call.Caller.ForBook) is { } own) return new(own, Project.DefaultOf(own.Book));
        body.Wrong("project", "This field is required: the workspace that the token was made for is not the user's any more.");
        return null;
    }
}
