using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar book list</c>.</summary>
internal static class BookListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List every book.") { Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var books = await server.BooksAsync(cancellation).ToListAsync(cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json) ? JsonSerializer.Serialize(books, BookJson.Default.ListBookAnswer) : Table(books));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Table(List<BookAnswer> books)
    {
        if (books.Count == 0) return "There are no books. Open one: bursar book open TITLE --currency USD";
        var columns = new Columns("BOOK", "CURRENCY", "AVAILABLE", "ON HOLD", "TITLE");
        foreach (var book in books) columns.Add(book.Id, book.Currency, book.Available, book.OnHold, book.Title);
        return columns.ToString();
    }
}
