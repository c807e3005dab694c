using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>DELETE /bursar/v1/books/{book}/tokens/{token}</c>: revokes a token by its id, permanently; a repeated call changes nothing.
/// </summary>
internal static class DeleteToken
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        if (!call.Context.TryGetId("token", out var id)) return ApiError.NotFound("token", call.Route("token"));
        var tokens = await call.Ledger.ListAsync(new TokensOfBook(book.Value.Number, int.MaxValue), call.Cancellation);
        if (tokens.FirstOrDefault(token => token.Id == id) is not { } found) return ApiError.NotFound("token", id);
        var outcome = await call.ExecuteAsync(new RevokeToken(book.Value.Number, found.Digest));
        return outcome.Accepted ? ApiAnswer.Done : outcome.Rejection;
    }
}
