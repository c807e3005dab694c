using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary>Writes a statement for people, or as JSON, transfer by transfer.</summary>
internal static class StatementWriter
{
    /// <summary>As text: fixed columns, so that each line can be printed without knowing the next.</summary>
    public static async Task TextAsync(TextWriter output, BookAnswer book, IAsyncEnumerable<TransferAnswer> transfers)
    {
        await output.WriteLineAsync($"{Columns.Visible(book.Title)} ({book.Id}), in {book.Currency}");
        await output.WriteLineAsync($"{"#",8}  {"TIME (UTC)",-19}  {"KIND",-7}  {"AMOUNT",16}  {"AVAILABLE",16}  FOR");
        await foreach (var transfer in transfers)
        {
            var purpose = transfer.Subject is null ? Columns.Visible(transfer.Reference) : transfer.Subject;
            var line = $"{transfer.Sequence,8}  {transfer.At.UtcDateTime:yyyy-MM-dd HH:mm:ss}  {transfer.Kind,-7}  "
                + $"{transfer.Amount,16}  {transfer.AvailableAfter,16}  {purpose}";
            await output.WriteLineAsync(line.TrimEnd());
        }
        var credit = book.CreditLimit.Equals("0.00", StringComparison.Ordinal)
            ? ""
            : $" (including credit of {book.CreditLimit})";
        await output.WriteLineAsync($"available {book.Available}{credit}, on hold {book.OnHold}, total {book.Total}");
    }

    /// <summary>As a JSON array.</summary>
    public static async Task JsonAsync(TextWriter output, IAsyncEnumerable<TransferAnswer> transfers)
    {
        var before = "[";
        await foreach (var transfer in transfers)
        {
            await output.WriteAsync($"{before}\n{JsonSerializer.Serialize(transfer, TransferJson.Default.TransferAnswer)}");
            before = ",";
        }
        await output.WriteLineAsync(before.Equals("[", StringComparison.Ordinal) ? "[]" : "\n]");
    }
}
