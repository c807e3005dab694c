using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books?after=&amp;limit=</c>: the books in the order of their ids.</summary>
internal static class GetBooks
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Limit() is not (> 0 and var limit)) return ApiCall.WrongLimit;
        var text = call.Context.Request.Query["after"].ToString();
        var after = default(ObjectId);
        if (text.Length > 0 && !ObjectId.TryParse(text, out after))
            return ApiError.Of(ApiErrorCode.InvalidValue, "after must be the id of a book.");

        var books = await call.Ledger.ListAsync(new BooksQuery(after, limit), call.Cancellation);
        var answers = new List<BookAnswer>(books.Count);
        foreach (var book in books) answers.Add(await BookAnswer.OfAsync(book, call));
        var next = books.Count == limit ? books[^1].Id.ToString() : null;
        return ApiAnswer.Ok(new(answers, next), BookJson.Default.BookPage);
    }
}
