using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>DELETE /bursar/v1/books/{book}/invitations/{invitation}</c>: takes an invitation back; its link works no more.
/// </summary>
internal static class DeleteInvitation
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var id = call.Route("invitation");
        var found = RowKey.TryInvitation(book.Value.Number, id) is { } key
            ? await call.Ledger.FindAsync<Invitation>(key, call.Cancellation)
            : null;
        if (found is null) return ApiError.NotFound("invitation", id);
        var outcome = await call.ExecuteAsync(new WithdrawInvitation(book.Value.Number, found.Email));
        return outcome.Accepted ? ApiAnswer.Done : outcome.Rejection;
    }
}
