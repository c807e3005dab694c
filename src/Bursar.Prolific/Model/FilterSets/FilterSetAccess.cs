using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A filter set of a workspace that the caller is a member of.</summary>
internal readonly record struct FilterSetAccess(WorkspaceAccess Workspace, FilterSet Set)
{
    /// <summary>The answer of every path of a filter set that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("filter set");

    /// <summary>Finds the set in the path; null if the caller can see none with that id. It may be deleted.</summary>
    public static async ValueTask<FilterSetAccess?> FindAsync(ProlificCall call)
    {
        if (!call.Http.TryGetId("id", out var id)) return null;
        if (await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var set = await call.Ledger.FindAsync<FilterSet>(RowKey.OfFilterSet(id), call.Cancellation);
        return set is null ? null : new(workspace, set);
    }

    /// <summary>Finds a version of the set; null if there is none with that number.</summary>
    public ValueTask<FilterSetVersion?> VersionAsync(ProlificCall call, int number)
        => call.Ledger.FindAsync<FilterSetVersion>(RowKey.OfFilterSetVersion(Set.Id, number), call.Cancellation);

    /// <summary>Executes a command on a set, and answers the set in its present form.</summary>
    public static async ValueTask<ProlificError?> AnswerAsync(
        ProlificCall call, Func<FilterSet, Command> commandOn, int status = Microsoft.AspNetCore.Http.StatusCodes.Status200OK)
    {
        if (await FindAsync(call) is not { Set.IsDeleted: false } found) return None;
        var outcome = await call.Ledger.ExecuteAsync(commandOn(found.Set), call.Cancellation);
        return outcome.Accepted
            ? await FilterSetDetail.WriteAsync(call, status, found.Workspace.Book, outcome.Receipt.Subject)
            : ProlificRejections.Of(outcome.Rejection);
    }
}
