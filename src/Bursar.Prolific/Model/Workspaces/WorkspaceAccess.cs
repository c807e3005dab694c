using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A book that the caller is a member of, and the caller's role there. It is looked up once per request, so that the end of a
/// membership takes effect with the next request.
/// </summary>
internal readonly record struct WorkspaceAccess(Book Book, Role Role)
{
    /// <summary>The maximum number of a user's memberships that a list examines.</summary>
    public const int MaxMemberships = 10_000;

    /// <summary>The answer of every path of a workspace that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("workspace");

    /// <summary>Finds the workspace in the path; null if the caller can see none with that id.</summary>
    public static ValueTask<WorkspaceAccess?> FindAsync(ProlificCall call)
        => call.Http.TryGetId("workspace_id", out var id) ? FindAsync(call, id) : default;

    /// <summary>Finds a workspace by its id; null if the caller can see none with that id.</summary>
    public static ValueTask<WorkspaceAccess?> FindAsync(ProlificCall call, string? text)
        => ObjectId.TryParse(text, out var id) ? FindAsync(call, id) : default;

    /// <summary>Finds a workspace by its book's number; null if the caller can see none with that number.</summary>
    public static async ValueTask<WorkspaceAccess?> FindAsync(ProlificCall call, int number)
    {
        if (number < 1) return null;
        // Asked for together, because a store may answer together.
        var finding = call.Ledger.FindAsync<Book>(RowKey.OfBook(number), call.Cancellation);
        var membership = await call.Ledger.FindMemberAsync(number, call.Caller.User, call.Cancellation);
        var book = await finding;
        return membership is null || book is null ? null : new(book, membership.Role);
    }

    private static async ValueTask<WorkspaceAccess?> FindAsync(ProlificCall call, ObjectId id)
        => await FindAsync(call, id.Book) is { } workspace && workspace.Book.Id == id ? workspace : null;
}
