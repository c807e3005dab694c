using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A study made through this API, in a workspace that the caller is a member of.</summary>
internal readonly record struct StudyAccess(WorkspaceAccess Workspace, Study Study)
{
    /// <summary>The answer of every path of a study that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("study");

    /// <summary>The workspace's book.</summary>
    public Book Book => Workspace.Book;

    /// <summary>Finds the study in the path; null if the caller can see none with that id.</summary>
    public static ValueTask<StudyAccess?> FindAsync(ProlificCall call)
        => call.Http.TryGetId("id", out var id) || call.Http.TryGetId("study_id", out id) ? FindAsync(call, id) : default;

    /// <summary>Finds a study by its id; null if the caller can see none with that id.</summary>
    public static ValueTask<StudyAccess?> FindAsync(ProlificCall call, string? text)
        => ObjectId.TryParse(text, out var id) ? FindAsync(call, id) : default;

    /// <summary>Finds a study in a workspace that was already looked up; null if there is none.</summary>
    public static async ValueTask<StudyAccess?> FindAsync(ProlificCall call, WorkspaceAccess workspace, ObjectId id)
    {
        if (id.Book != workspace.Book.Number) return null;
        var study = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation);
        return study is { Origin: Origin.Prolific, State: not StudyState.Deleted } ? new(workspace, study) : null;
    }
    private static async ValueTask<StudyAccess?> FindAsync(ProlificCall call, ObjectId id)
        => await WorkspaceAccess.FindAsync(call, id.Book) is { } workspace ? await FindAsync(call, workspace, id) : null;
}
