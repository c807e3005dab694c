using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console</c>: every book that the person may see, and how long its money lasts; an operator sees all.
/// </summary>
internal static class ShowBooks
{
    /// <summary>Each book takes a few dozen rows to say how its money goes.</summary>
    private const int Page = 20;

    private const int MaxMemberships = 1_000;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var after = ObjectId.TryParse(call.Query("after"), out var asked) ? asked : default;
        var books = call.Who.SignIn.IsOperator
            ? await call.Ledger.ListAsync(new BooksQuery(after, Page + 1), call.Cancellation)
            : await OwnAsync(call, after);
        List<BookPace> paces = [];
        foreach (var book in books.Take(Page)) paces.Add(await BookPace.ReadAsync(call.Ledger, book, call.Cancellation));
        var model = new BooksModel(paces, books.Count > Page ? books[Page - 1].Id : null);
        return PageAnswer.Of<Views.Books.BooksView, BooksModel>(call.Frame("Books"), model);
    }

    private static async ValueTask<IReadOnlyList<Book>> OwnAsync(ConsoleCall call, ObjectId after)
    {
        var query = new MembershipsOfUser(call.Who.SignIn.Person, MaxMemberships);
        List<Book> books = [];
        foreach (var member in await call.Ledger.ListAsync(query, call.Cancellation))
            if (await call.Ledger.FindAsync<Book>(RowKey.OfBook(member.Book), call.Cancellation) is { } book) books.Add(book);
        return [.. books.OrderBy(book => book.Id).Where(book => book.Id.CompareTo(after) > 0).Take(Page + 1)];
    }
}
