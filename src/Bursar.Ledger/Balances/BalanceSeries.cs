namespace Bursar.Ledger;

/// <summary>Reads how a book's balance went over a stretch of time, with a bounded number of points.</summary>
public static class BalanceSeries
{
    /// <summary>
    /// The balances at the beginning and the end of a stretch and between them. If there were few transfers, after each of them;
    /// else at marks that lie evenly among them. Every point is exact.
    /// </summary>
    /// <param name="reader">Reads the books.</param>
    /// <param name="book">The book as it is now.</param>
    /// <param name="from">The beginning.</param>
    /// <param name="to">The end.</param>
    /// <param name="points">About how many points there may be between them: so many transfers are read, or marks.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<IReadOnlyList<Balance>> BalancesAsync(
        this ILedgerReader reader, Book book, DateTimeOffset from, DateTimeOffset to, int points, CancellationToken cancellation)
    {
        var credits = await reader.ListAsync(new CreditChangesAfter(book.Number, from, points), cancellation);
        Balance At(Book then, DateTimeOffset at)
            => new(then with { CreditLimit = credits.FirstOrDefault(one => one.At > at)?.Before ?? book.CreditLimit }, at);
        var first = await PastBalances.StateAsync(reader, book, from, cancellation);
        var last = await PastBalances.StateAsync(reader, book, to, cancellation);
        var between = last.LastTransfer - first.LastTransfer <= points
            ? await AfterEachAsync(reader, first, last.LastTransfer, points, cancellation)
            : await AtMarksAsync(reader, book, first.LastTransfer, last.LastTransfer, points, cancellation);
        return [At(first, from), .. between.Select(one => At(one, one.MovedAt ?? from)), At(last, to)];
    }

    private static async ValueTask<IEnumerable<Book>> AfterEachAsync(
        ILedgerReader reader, Book first, long last, int points, CancellationToken cancellation)
    {
        List<Book> all = [];
        var then = first;
        foreach (var transfer in await reader.ListAsync(
            new TransfersOfBook(first.Number, first.LastTransfer, points), cancellation))
        {
            if (transfer.Sequence > last) break;
            all.Add(then = then.After(transfer));
        }
        return all;
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
