using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>DELETE /bursar/v1/books/{book}/keys/{key}</c>: revokes an access key permanently; a repeated call changes nothing.
/// </summary>
internal static class DeleteKey
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var outcome = await call.ExecuteAsync(new RevokeAccessKey(book.Value.Number, call.Route("key")));
        return outcome.Accepted ? ApiAnswer.Done : outcome.Rejection;
    }
}
