using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Bursar.Http;

/// <summary>
/// A statement as a workbook of Office Open XML, with amounts as numbers and times as dates in UTC. A sheet has at most
/// 1,048,576 rows
/// (Excel's limit), so a longer statement goes on in the next one. Text is never a formula. Programs read numbers with 15
/// digits: amounts below 100,000,000,000 with four decimals are exact.
/// </summary>
internal sealed class XlsxStatement()
    : StatementFormat("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
{
    private const int MaxRows = 1_000_000;

    /// <inheritdoc/>
    public override async Task WriteAsync(
        Stream output,
        StatementHead head,
        IAsyncEnumerable<IReadOnlyList<StatementLine>> pages,
        CancellationToken cancellation)
    {
        // The archive is written synchronously, which a server's answer does not take.
        await using var file = new SpoolStream();
        await using var book = await Spreadsheet.CreateNewAsync(file, cancellationToken: cancellation);
        var rows = 0;
        await StartAsync(book, 1, cancellation);
        await foreach (var lines in pages.WithCancellation(cancellation))
        {
            foreach (var line in lines)
            {
                if (rows > 0 && rows % MaxRows == 0) await StartAsync(book, rows / MaxRows + 1, cancellation);
                await book.AddRowAsync(CellsOf(line), cancellation);
                rows++;
            }
            await file.DrainAsync(output, cancellation);
        }
        await book.FinishAsync(cancellation);
        await file.DrainAsync(output, cancellation);
    }

    private static async ValueTask StartAsync(Spreadsheet book, int number, CancellationToken cancellation)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        await book.StartWorksheetAsync($"Statement {number}", options, cancellation);
        await book.AddRowAsync([.. StatementLine.Titles.Select(title => new DataCell(title))], cancellation);
    }

    private static DataCell[] CellsOf(StatementLine line) =>
    [
        new(line.Sequence), new(line.At.UtcDateTime), new(line.Kind), new(line.From), new(line.To), Number(line.Amount),
        Number(line.Rewards), Number(line.Fees), Number(line.Vat), Number(line.AvailableAfter), new(line.Subject),
        new(line.Reference), new(line.RequestKey), new(line.Hash),
    ];

    private static DataCell Number(string amount) => new(decimal.Parse(amount, CultureInfo.InvariantCulture));
}
