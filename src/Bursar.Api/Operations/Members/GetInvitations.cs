using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/books/{book}/invitations</c>: the invitations that nobody has accepted, at most 1,000.
/// </summary>
internal static class GetInvitations
{
    private const int Max = 1_000;

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var open = await call.Ledger.ListAsync(new InvitationsOfBook(book.Value.Number, Max), call.Cancellation);
        return ApiAnswer.Ok(new([.. open.Select(InvitedAnswer.Of)]), MemberJson.Default.InvitedList);
    }
}
