using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/studies/</c>: the studies of all the user's workspaces (Prolific API docs, Studies).</summary>
internal static class GetStudies
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var books = new List<Book>();
        var memberships = new MembershipsOfUser(call.Caller.User, WorkspaceAccess.MaxMemberships);
        foreach (var membership in await call.Ledger.ListAsync(memberships, call.Cancellation))
            if (await call.Ledger.FindAsync<Book>(RowKey.OfBook(membership.Book), call.Cancellation) is { } book) books.Add(book);
        return await StudyPage.WriteAsync(call, books);
    }
}
