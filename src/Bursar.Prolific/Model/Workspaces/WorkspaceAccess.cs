using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A book that the caller is a member of, and the caller's role there. It is looked up once a request and passed on; at the next
/// request it is looked up again, so that a membership that ended counts at once.
/// </summary>
internal readonly record struct WorkspaceAccess(Book Book, Role Role)
{
    /// <summary>The most memberships of a user that a list looks at.</summary>
    public const int MaxMemberships = 10_000;

    /// <summary>What every path of a workspace answers where the caller cannot see it.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("workspace");

    /// <summary>The workspace that the path names; null where there is none, or none that the caller can see.</summary>
    public static async ValueTask<WorkspaceAccess?> FindAsync(ProlificCall call)
    {
        if (!call.Http.TryGetId("workspace_id", out var id)) return null;
        return await FindAsync(call, id.Book) is { } workspace && workspace.Book.Id == id ? workspace : null;
    }

    /// <summary>The workspace of that book's number; null where there is none, or none that the caller can see.</summary>
    public static async ValueTask<WorkspaceAccess?> FindAsync(ProlificCall call, int number)
    {
        if (number < 1) return null;
        var key = RowKey.OfMembership(number, call.Caller.User);
        var membership = await call.Ledger.FindAsync<Membership>(key, call.Cancellation);
        if (membership is null) return null;
        var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(number), call.Cancellation);
        return book is null ? null : new(book, membership.Role);
    }
}
