namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books/{book}</c>: one book, with what can be spent now.</summary>
internal static class GetBook
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        return book.Ok ? ApiAnswer.Ok(await BookAnswer.OfAsync(book.Value, call), BookJson.Default.BookAnswer) : book.Error;
    }
}
