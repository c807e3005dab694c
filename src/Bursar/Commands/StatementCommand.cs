using System.CommandLine;
using Bursar.Api;

namespace Bursar;

/// <summary>
/// <c>bursar statement BOOK</c>: the transfers with the running balance. It reads page by page, so the length does not matter.
/// </summary>
internal static class StatementCommand
{
    private const int BufferBytes = 64 * 1024;

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "Output format: text, csv or json. Default: text.",
        HelpName = "text|csv|json",
    }.AcceptOnlyFromAmong("text", "csv", "json");

    public static Command Create()
    {
        var command = new Command("statement", "Print a book's transfers with the running balance.")
        {
            Shared.Book, Format, Shared.Json
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var book = await server.GetAsync(Shared.PathOf(line), BookJson.Default.BookAnswer, cancellation);
            // Transfers made after the balances were read belong to the next statement.
            var transfers = server.TransfersAsync(book.Id, 0, cancellation)
                .TakeWhile(transfer => transfer.Sequence <= book.Transfers);
            await using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: BufferBytes) { NewLine = "\n" };
            var format = line.GetValue(Shared.Json) ? "json" : line.GetValue(Format);
            await (format switch
            {
                "csv" => StatementWriter.CsvAsync(output, transfers),
                "json" => StatementWriter.JsonAsync(output, transfers),
                _ => StatementWriter.TextAsync(output, book, transfers),
            });
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
