using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>DELETE /bursar/v1/books/{book}/members/{user}</c>: ends a membership. The user's tokens see nothing of the book any more.
/// </summary>
internal static class DeleteMember
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        if (!call.Context.TryGetId("user", out var user)) return ApiError.NotFound("user", call.Route("user"));
        var outcome = await call.ExecuteAsync(new Ledger.SetMember(book.Value.Number, user, Role.None));
        return outcome.Accepted ? ApiAnswer.Done : outcome.Rejection;
    }
}
