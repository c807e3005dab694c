using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The workspaces that a list of hooks or secrets covers.</summary>
internal static class WorkspaceFilter
{
    /// <summary>
    /// The workspace that <c>workspace_id</c> names, or all of the caller's without it; null if the caller cannot see the one
    /// that is named.
    /// </summary>
    public static async ValueTask<IReadOnlyList<Book>?> FindAsync(ProlificCall call)
    {
        if (call.Http.Request.Query["workspace_id"].ToString() is { Length: > 0 } named)
            return await WorkspaceAccess.FindAsync(call, named) is { } found ? [found.Book] : null;
        var query = new MembershipsOfUser(call.Caller.User, WorkspaceAccess.MaxMemberships);
        var books = new List<Book>();
        foreach (var membership in await call.Ledger.ListAsync(query, call.Cancellation))
        {
            if (await call.Ledger.FindAsync<Book>(RowKey.OfBook(membership.Book), call.Cancellation) is { } book) books.Add(book);
        }
        return books;
    }
}
