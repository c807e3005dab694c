using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books/{book}/tokens</c>: the tokens, revoked ones too, oldest first, at most 10,000.</summary>
internal static class GetTokens
{
    private const int MaxTokens = 10_000;

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var tokens = await call.Ledger.ListAsync(new TokensOfBook(book.Value.Number, MaxTokens), call.Cancellation);
        return ApiAnswer.Ok(new([.. tokens.Select(TokenAnswer.Of)]), TokenJson.Default.TokenList);
    }
}
