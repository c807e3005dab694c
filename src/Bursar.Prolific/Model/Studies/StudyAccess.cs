using Bursar.Ledger;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Prolific;

/// <summary>A study that follows Prolific's pricing, in a workspace that the caller is a member of.</summary>
internal readonly record struct StudyAccess(Book Book, Role Role, Study Study)
{
    /// <summary>What every path of a study answers where the caller cannot see it.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("study");

    /// <summary>The study that the path names; null where there is none, or none that the caller can see.</summary>
    public static ValueTask<StudyAccess?> FindAsync(ProlificCall call)
        => FindAsync(call, (call.Http.GetRouteValue("id") ?? call.Http.GetRouteValue("study_id")) as string);

    /// <summary>The study of that id; null where there is none, or none that the caller can see.</summary>
    public static async ValueTask<StudyAccess?> FindAsync(ProlificCall call, string? text)
    {
        if (!ObjectId.TryParse(text, out var id) || await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var study = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation);
        return study is { Origin: Origin.Prolific, State: not StudyState.Deleted } ? new(workspace.Book, workspace.Role, study) : null;
    }
}
