using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A subscription of a workspace that the caller is a member of.</summary>
internal readonly record struct SubscriptionAccess(WorkspaceAccess Workspace, Hook Hook)
{
    /// <summary>The answer of every path of a subscription that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("subscription");

    /// <summary>The workspace's book.</summary>
    public Book Book => Workspace.Book;

    /// <summary>Finds the subscription in the path; null if the caller can see none with that id.</summary>
    public static async ValueTask<SubscriptionAccess?> FindAsync(ProlificCall call)
    {
        if (!call.Http.TryGetId("subscription_id", out var id)) return null;
        if (await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var hook = await call.Ledger.FindAsync<Hook>(RowKey.OfHook(id), call.Cancellation);
        return hook is { Origin: Origin.Prolific, IsDeleted: false } ? new(workspace, hook) : null;
    }
}
