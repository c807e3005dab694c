using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books/{book}/keys</c>: the access keys, revoked ones too, oldest first, at most 10,000.</summary>
internal static class GetKeys
{
    private const int MaxKeys = 10_000;

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var keys = await call.Ledger.ListAsync(new AccessKeysOfBook(book.Value.Number, MaxKeys), call.Cancellation);
        return ApiAnswer.Ok(new([.. keys.Select(KeyAnswer.Of)]), KeyJson.Default.KeyList);
    }
}
