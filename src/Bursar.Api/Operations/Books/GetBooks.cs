using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books?after=&amp;limit=</c>: the books in the order of their ids.</summary>
internal static class GetBooks
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var page = ApiPage.ById(call, "after must be the id of a book.");
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;

        var books = await call.Ledger.ListAsync(new BooksQuery(after, limit), call.Cancellation);
        var answers = new List<BookAnswer>(books.Count);
        foreach (var book in books) answers.Add(await BookAnswer.OfAsync(book, call));
        var next = books.Count == limit ? books[^1].Id.ToString() : null;
        return ApiAnswer.Ok(new(answers, next), BookJson.Default.BookPage);
    }
}
