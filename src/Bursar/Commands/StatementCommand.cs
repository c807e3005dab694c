using System.CommandLine;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar statement BOOK</c>: what moved, with the running balance, page by page, however long it is.</summary>
internal static class StatementCommand
{
    private const int BufferBytes = 64 * 1024;

    private static readonly Option<StatementFormat> Format = new("--format")
    {
        Description = "text for people, csv for spreadsheets, json for programs. Default: text.",
        HelpName = "text|csv|json",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("statement", "Print a book's transfers with the running balance.") { Shared.Book, Format, Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var book = await server.GetAsync(Shared.PathOf(line), AnswerJson.Default.BookAnswer, cancellation);
            var transfers = server.TransfersAsync(book.Id, cancellation);
            await using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: BufferBytes) { NewLine = "\n" };
            var format = line.GetValue(Shared.Json) ? StatementFormat.Json : line.GetValue(Format);
            await (format switch
            {
                StatementFormat.Csv => StatementWriter.CsvAsync(output, transfers),
                StatementFormat.Json => StatementWriter.JsonAsync(output, transfers),
                _ => StatementWriter.TextAsync(output, book, transfers),
            });
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
