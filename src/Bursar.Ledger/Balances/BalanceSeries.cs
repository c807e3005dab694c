namespace Bursar.Ledger;

/// <summary>Reads how a book's balance went over a stretch of time, with a bounded number of points.</summary>
public static class BalanceSeries
{
    private const int Page = 1_000;

    /// <summary>
    /// The balances at the beginning and the end of a stretch and between them. If there were few transfers, all are read, and
    /// of those that lie close together the last one counts; else marks that lie evenly among them. Every point is exact.
    /// </summary>
    /// <param name="reader">Reads the books.</param>
    /// <param name="book">The book as it is now.</param>
    /// <param name="from">The beginning.</param>
    /// <param name="to">The end.</param>
    /// <param name="points">About how many points there may be between them.</param>
    /// <param name="read">How many transfers may be read for it.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<IReadOnlyList<Balance>> BalancesAsync(
        this ILedgerReader reader,
        Book book,
        DateTimeOffset from,
        DateTimeOffset to,
        int points,
        int read,
        CancellationToken cancellation)
    {
        var credits = await reader.ListAsync(new CreditChangesAfter(book.Number, from, Page), cancellation);
        var prices = await PricingHistory.ReadAsync(reader, book, cancellation);
        Balance At(Book then, DateTimeOffset at)
        {
            var credit = credits.FirstOrDefault(one => one.At > at)?.Before ?? book.CreditLimit;
            return new(prices.AtTime(then, at) with { CreditLimit = credit }, at);
        }
        var first = await PastBalances.StateAsync(reader, book, from, cancellation);
        var last = await PastBalances.StateAsync(reader, book, to, cancellation);
        var between = last.LastTransfer - first.LastTransfer <= read
            ? await AfterEachAsync(reader, first, last.LastTransfer, (to - from) / points, cancellation)
            : await AtMarksAsync(reader, book, first.LastTransfer, last.LastTransfer, points, cancellation);
        return [At(first, from), .. between.Select(one => At(one, one.MovedAt ?? from)), At(last, to)];
    }

    /// <summary>The balances after each transfer; only the last one of each span of time.</summary>
    private static async ValueTask<IEnumerable<Book>> AfterEachAsync(
        ILedgerReader reader, Book first, long last, TimeSpan span, CancellationToken cancellation)
    {
        List<Book> all = [];
        var then = first;
        while (then.LastTransfer < last)
        {
            var limit = (int)Math.Min(Page, last - then.LastTransfer);
            var page = await reader.ListAsync(new TransfersOfBook(first.Number, then.LastTransfer, limit), cancellation);
            if (page.Count == 0) break;
            foreach (var transfer in page)
            {
                then = then.After(transfer);
                if (all.Count > 0 && SpanOf(all[^1]) == SpanOf(then)) all[^1] = then;
                else all.Add(then);
            }
        }
        return all;

        long SpanOf(Book one) => span > TimeSpan.Zero ? one.MovedAt!.Value.UtcTicks / span.Ticks : one.LastTransfer;
    }

    private static async ValueTask<IEnumerable<Book>> AtMarksAsync(
        ILedgerReader reader, Book book, long after, long until, int points, CancellationToken cancellation)
    {
        var (first, last) = (after / BalanceMark.Every + 1, until / BalanceMark.Every);
        var step = Math.Max(1, (last - first + points) / points);
        List<Task<BalanceMark?>> marks = [];
        for (var ordinal = first; ordinal <= last; ordinal += step)
        {
            var key = RowKey.OfBalanceMark(book.Number, ordinal * BalanceMark.Every);
            marks.Add(reader.FindAsync<BalanceMark>(key, cancellation).AsTask());
        }
        return (await Task.WhenAll(marks)).OfType<BalanceMark>().Select(mark => mark.In(book));
    }
}
