using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Which project a body puts a study into, and with it which workspace.</summary>
internal static class StudyProject
{
    /// <summary>
    /// The project that the body names; where it names none, the default project of the workspace that the token was made for.
    /// Null, and noted, where the caller can see no such one.
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
