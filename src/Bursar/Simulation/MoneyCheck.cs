using Bursar.Api;
using Bursar.Ledger;

namespace Bursar;

/// <summary>Whether balances have changed by exactly what transfers say, to the last unit.</summary>
internal static class MoneyCheck
{
    private const string Available = "available";
    private const string Held = "held:";

    /// <summary>Compares every book with what it was before.</summary>
    /// <returns>How they differ, as a sentence; null if they do not.</returns>
    /// <exception cref="CommandFailure">The server is not there any more.</exception>
    public static async Task<string?> RunAsync(
        ServerClient server, IReadOnlyList<BookAnswer> before, CancellationToken cancellation)
    {
        await foreach (var book in server.BooksAsync(cancellation))
        {
            if (before.FirstOrDefault(one => one.Id == book.Id) is not { } was) continue;
            var (available, held) = (Amount(was.Available), Amount(was.OnHold));
            await foreach (var transfer in server.TransfersAsync(book.Id, was.Transfers, cancellation))
            {
                if (transfer.Sequence > book.Transfers) break; // It was made after the book was read.
                var amount = Amount(transfer.Amount);
                if (transfer.From == Available) available -= amount;
                if (transfer.To == Available) available += amount;
                if (transfer.From.StartsWith(Held, StringComparison.Ordinal)) held -= amount;
                if (transfer.To.StartsWith(Held, StringComparison.Ordinal)) held += amount;
            }
            if (available != Amount(book.Available) || held != Amount(book.OnHold))
                return $"{book.Title} has {book.Available} and holds {book.OnHold}; by its transfers, it should be {available} "
                    + $"and {held}.";
        }
        return null;
    }

    private static Money Amount(string text)
    {
        var isNegative = text.StartsWith('-');
        return Money.TryParse(isNegative ? text[1..] : text, decimals: 4, out var amount)
            ? isNegative ? -amount : amount
            : throw new CommandFailure(ExitCode.NoServer, $"\"{text}\" is no amount.");
    }
}
