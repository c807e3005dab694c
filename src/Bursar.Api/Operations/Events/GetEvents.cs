namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/books/{book}/events?after=&amp;limit=</c>: a book's events, in order; as a stream, also those to come.
/// </summary>
internal static class GetEvents
{
    /// <summary>Answers the request.</summary>
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        return book.Ok ? await EventList.AnswerAsync(call, book.Value.Number) : book.Error;
    }
}
