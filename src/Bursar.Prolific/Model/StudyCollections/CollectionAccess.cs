using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A study collection of a workspace that the caller is a member of.</summary>
internal readonly record struct CollectionAccess(WorkspaceAccess Workspace, StudyCollection Collection)
{
    /// <summary>The answer of every path of a collection that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("study collection");

    /// <summary>Finds the collection in the path; null if the caller can see none with that id.</summary>
    public static async ValueTask<CollectionAccess?> FindAsync(ProlificCall call)
    {
        if (!call.Http.TryGetId("id", out var id)) return null;
        if (await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var found = await call.Ledger.FindAsync<StudyCollection>(RowKey.OfCollection(id), call.Cancellation);
        return found is { State: not CollectionState.Deleted } ? new(workspace, found) : null;
    }

    /// <summary>Finds the studies of the collection that are not deleted.</summary>
    public async ValueTask<IReadOnlyList<Study>> StudiesAsync(ProlificCall call)
    {
        List<Study> studies = [];
        foreach (var id in Collection.Studies)
        {
            var study = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation);
            if (study is { State: not StudyState.Deleted }) studies.Add(study);
        }
        return studies;
    }
}
