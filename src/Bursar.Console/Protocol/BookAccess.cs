using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A book, and what the person who is signed in may do there.</summary>
/// <param name="Book">The book.</param>
/// <param name="Role">The person's role; null for an operator who is not a member.</param>
/// <param name="IsOperator">Whether the person is an operator.</param>
public sealed record BookAccess(Book Book, Role? Role, bool IsOperator)
{
    /// <summary>Whether the person may record top-ups and refunds.</summary>
    public bool MayMoveMoney { get; init; }

    /// <summary>Whether the person may manage the book's credentials.</summary>
    public bool MayManage => IsOperator || Role == Ledger.Role.WorkspaceAdmin;

    /// <summary>Whether the person may run studies and decide about work.</summary>
    public bool MayRunStudies => MayManage || Role == Ledger.Role.WorkspaceCollaborator;

    /// <summary>The path of the book's account.</summary>
    public string Path => PathOf(Book);

    /// <summary>The path of a book's account.</summary>
    public static string PathOf(Book book) => $"{ConsoleSite.Root}/books/{book.Id}";

    /// <summary>
    /// The book in the path; null if there is none, or it is not for this person, who cannot tell the difference.
    /// </summary>
    internal static async ValueTask<BookAccess?> FindAsync(ConsoleCall call)
    {
        if (!call.Http.TryGetId("book", out var id)) return null;
        var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(id.Book), call.Cancellation);
        return book?.Id == id ? await OfAsync(call, book) : null;
    }

    private static async ValueTask<BookAccess?> OfAsync(ConsoleCall call, Book book)
    {
        var who = call.Who.SignIn;
        var member = await call.Ledger.MemberAsync(book.Number, who.Person, call.Cancellation);
        if (member is null && !who.IsOperator) return null;
        return new(book, member?.Role, who.IsOperator)
        {
            MayMoveMoney = who.IsOperator
                || (call.Services.Options.MembersMoveMoney && member?.Role == Ledger.Role.WorkspaceAdmin),
        };
    }
}
