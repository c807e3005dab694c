using System.CommandLine;
using Bursar.Api;
using Bursar.Http;

namespace Bursar;

/// <summary>
/// <c>bursar statement BOOK</c>: the transfers with the running balance. It reads page by page, so the length does not matter.
/// </summary>
internal static class StatementCommand
{
    private const int BufferBytes = 64 * 1024;
    private const int Page = 1_000;

    private static readonly string[] Formats = ["text", "json", .. StatementFormat.All.Select(one => one.Name)];

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = $"Output format: {string.Join(", ", Formats)}. Default: text.",
        HelpName = "FORMAT",
    }.AcceptOnlyFromAmong(Formats);

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
            await using var file = Console.OpenStandardOutput();
            var format = line.GetValue(Shared.Json) ? "json" : line.GetValue(Format);
            if (StatementFormat.All.FirstOrDefault(one => one.Name.Equals(format, StringComparison.Ordinal)) is { } export)
            {
                var head = new StatementHead(book.Id, book.Title, book.Currency, book.OpenedAt, IsWhole: true);
                await export.WriteAsync(file, head, transfers.Select(LineOf).Chunk(Page), cancellation);
                return (int)ExitCode.Ok;
            }
            await using var output = new StreamWriter(file, bufferSize: BufferBytes) { NewLine = "\n" };
            await (format is "json"
                ? StatementWriter.JsonAsync(output, transfers)
                : StatementWriter.TextAsync(output, book, transfers));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static StatementLine LineOf(TransferAnswer one) => new(
        one.Sequence, one.At, one.Kind, one.From, one.To, one.Amount, one.Rewards, one.Fees, one.Vat, one.AvailableAfter,
        one.Subject ?? "", one.Reference, one.RequestKey ?? "", one.Hash);
}
