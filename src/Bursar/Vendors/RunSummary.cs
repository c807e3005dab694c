using System.Globalization;
using Bursar.Api;
using Bursar.Ledger;

namespace Bursar;

/// <summary>What a program did: its calls, the money that moved, and the balances before and after.</summary>
internal static class RunSummary
{
    /// <summary>Writes it.</summary>
    /// <param name="server">The server that the program called.</param>
    /// <param name="before">The books before it ran.</param>
    /// <param name="calls">Its calls; null if they were not counted.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="CommandFailure">The server is not there any more.</exception>
    public static async Task<string> WriteAsync(
        ServerClient server, IReadOnlyList<BookAnswer> before, CallCounts? calls, CancellationToken cancellation)
    {
        List<string> parts = [];
        if (calls is not null) parts.Add(Calls(calls));
        var moved = new Columns("BOOK", "MOVED", "TIMES", "AMOUNT", "CURRENCY");
        var balances = new Columns("BOOK", "AVAILABLE", "", "ON HOLD", "", "CURRENCY");
        var some = false;
        await foreach (var book in server.BooksAsync(cancellation))
        {
            var was = before.FirstOrDefault(one => one.Id == book.Id);
            balances.Add(
                book.Title, was?.Available ?? "-", $"→ {book.Available}", was?.OnHold ?? "-", $"→ {book.OnHold}", book.Currency);
            var transfers = await server.TransfersAsync(book.Id, was?.Transfers ?? 0, cancellation).ToListAsync(cancellation);
            foreach (var kind in transfers.GroupBy(one => one.Kind, StringComparer.Ordinal))
            {
                some = true;
                moved.Add(book.Title, kind.Key.Replace('_', ' '), Text(kind.Count()), $"{kind.Sum(Amount)}", book.Currency);
            }
        }
        parts.Add(some ? moved.ToString() : "No money moved.");
        parts.Add(balances.ToString());
        return string.Join("\n\n", parts);
    }

    private static string Calls(CallCounts calls)
    {
        if (calls.All.Count == 0) return "No call came here.";
        var columns = new Columns("API", "CALL", "TIMES", "REFUSED", "FAILED");
        foreach (var (dialect, operation, times, refused, failed) in calls.All)
            columns.Add(dialect, operation, Text(times), refused == 0 ? "" : Text(refused), failed == 0 ? "" : Text(failed));
        return columns.ToString();
    }

    private static Money Sum(this IEnumerable<TransferAnswer> transfers, Func<TransferAnswer, Money> amount)
        => transfers.Aggregate(Money.Zero, (sum, one) => sum + amount(one));

    private static Money Amount(TransferAnswer transfer)
        => Money.TryParse(transfer.Amount, decimals: 4, out var amount)
            ? amount
            : throw new CommandFailure(ExitCode.NoServer, $"\"{transfer.Amount}\" is no amount.");

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
