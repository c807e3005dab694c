using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>GET /console</c>: every book that the person may see; an operator sees all.</summary>
internal static class ShowBooks
{
    private const int Page = 50;
    private const int MaxMemberships = 1_000;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var model = call.Who.SignIn.IsOperator ? await AllAsync(call) : await OwnAsync(call);
        return PageAnswer.Of<Views.Books.BooksView, BooksModel>(call.Frame("Books"), model);
    }

    private static async ValueTask<BooksModel> AllAsync(ConsoleCall call)
    {
        var after = ObjectId.TryParse(call.Query("after"), out var asked) ? asked : default;
        var books = await call.Ledger.ListAsync(new BooksQuery(after, Page + 1), call.Cancellation);
        return new([.. books.Take(Page)], books.Count > Page ? books[Page - 1].Id : null);
    }

    private static async ValueTask<BooksModel> OwnAsync(ConsoleCall call)
    {
        var query = new MembershipsOfUser(call.Who.SignIn.Person, MaxMemberships);
        List<Book> books = [];
        foreach (var member in await call.Ledger.ListAsync(query, call.Cancellation))
            if (await call.Ledger.FindAsync<Book>(RowKey.OfBook(member.Book), call.Cancellation) is { } book) books.Add(book);
        return new(books, null);
    }
}
