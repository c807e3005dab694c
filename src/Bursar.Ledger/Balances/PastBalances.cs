namespace Bursar.Ledger;

/// <summary>
/// Reads what a book had at a past moment. It finds the last <see cref="BalanceMark"/> before it by halving (a row for each
/// doubling of the book's length) and adds the transfers since, <see cref="BalanceMark.Every"/> at most. What was moved before
/// marks were kept has none, and is added up from the beginning.
/// </summary>
public static class PastBalances
{
    /// <summary>What a book had at a moment: the balance after every transfer before the first later one.</summary>
    /// <param name="reader">Reads the books.</param>
    /// <param name="book">The book as it is now.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<Balance> BalanceAsync(
        this ILedgerReader reader, Book book, DateTimeOffset at, CancellationToken cancellation)
    {
        var then = await StateAsync(reader, book, at, cancellation);
        var credit = await reader.ListAsync(new CreditChangesAfter(book.Number, at, 1), cancellation);
        then = (await PricingHistory.ReadAsync(reader, book, cancellation)).AtTime(then, at);
        return new(credit is [var next] ? then with { CreditLimit = next.Before } : then, at);
    }

    /// <summary>The book with the balances of a moment; its credit limit and its prices are today's.</summary>
    internal static async ValueTask<Book> StateAsync(
        ILedgerReader reader, Book book, DateTimeOffset at, CancellationToken cancellation)
    {
        if (book.MovedAt <= at || book.LastTransfer == 0) return book;
        var mark = await LastMarkAsync(reader, book, at, cancellation);
        var then = mark?.In(book) ?? Before(book);
        while (true)
        {
            var page = await reader.ListAsync(
                new TransfersOfBook(book.Number, then.LastTransfer, BalanceMark.Every), cancellation);
            foreach (var transfer in page)
            {
                if (transfer.At > at) return then;
                then = then.After(transfer);
            }
            if (page.Count < BalanceMark.Every) return then;
        }
    }

    /// <summary>
    /// The last mark that is not later. Their times never fall, and those that are missing come before all others.
    /// </summary>
    private static async ValueTask<BalanceMark?> LastMarkAsync(
        ILedgerReader reader, Book book, DateTimeOffset at, CancellationToken cancellation)
    {
        BalanceMark? found = null;
        var (from, to) = (0L, book.LastTransfer / BalanceMark.Every);
        while (from < to)
        {
            var middle = to - (to - from) / 2;
            var key = RowKey.OfBalanceMark(book.Number, middle * BalanceMark.Every);
            var mark = await reader.FindAsync<BalanceMark>(key, cancellation);
            if (mark?.MovedAt > at)
            {
                to = middle - 1;
                continue;
            }
            from = middle;
            found = mark;
        }
        return found;
    }

    /// <summary>The book before its first transfer.</summary>
    private static Book Before(Book book) => book with
    {
        LastTransfer = 0,
        MovedAt = null,
        Funding = default,
        Available = default,
        Held = default,
        Paid = default,
    };
}
