namespace Bursar.Ledger;

/// <summary>
/// Recomputes every balance and every hash from the transfers, book by book, and finds rows whose book does not exist.
/// </summary>
public static class LedgerAudit
{
    private const int Page = 1_000;

    /// <summary>Checks every book. The reader should show a snapshot.</summary>
    /// <param name="books">Reads the books.</param>
    /// <param name="progress">Receives the number of transfers checked so far, about every thousand.</param>
    /// <param name="cancellation">Cancels the audit.</param>
    /// <returns>The number of correct books and transfers, and the first fault found.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<AuditReport> RunAsync(ILedgerReader books, IProgress<long>? progress, CancellationToken cancellation)
    {
        var report = new AuditReport(0, 0, null);
        var page = await books.ListAsync(new BooksQuery(default, Page), cancellation);
        for (; page.Count > 0; page = await books.ListAsync(new BooksQuery(page[^1].Id, Page), cancellation))
        {
            foreach (var book in page)
            {
                var fault = await CheckAsync(books, book, checkedBefore: report.Transfers, progress, cancellation);
                if (fault is not null) return report with { Fault = fault };
                report = new(report.Books + 1, report.Transfers + book.LastTransfer, null);
            }
        }
        var house = await books.FindAsync<House>(RowKey.House, cancellation);
        if (await CheckEventsAsync(books, RowKey.NoBook, house?.Events ?? default, 0, cancellation) is { } gap)
            return report with { Fault = $"Users and credentials: {gap}." };
        return await books.ListAsync(new StrayBooks(Limit: 1), cancellation) is [var stray, ..]
            ? report with { Fault = $"Book number {stray} is not there, but there are rows in it." }
            : report;
    }

    private static async Task<string?> CheckAsync(
        ILedgerReader books, Book book, long checkedBefore, IProgress<long>? progress, CancellationToken cancellation)
    {
        var audit = new BookAudit(book, await PricingHistory.ReadAsync(books, book, cancellation));
        var transfers = await books.ListAsync(new TransfersOfBook(book.Number, 0, Page), cancellation);
        while (transfers.Count > 0)
        {
            foreach (var transfer in transfers)
            {
                if (audit.Add(transfer) is { } fault) return fault;
                if (!BalanceMark.IsAt(transfer.Sequence)) continue;
                var key = RowKey.OfBalanceMark(book.Number, transfer.Sequence);
                if (audit.Check(await books.FindAsync<BalanceMark>(key, cancellation)) is { } wrong) return wrong;
            }
            var last = transfers[^1].Sequence;
            progress?.Report(checkedBefore + last);
            transfers = await books.ListAsync(new TransfersOfBook(book.Number, last, Page), cancellation);
        }
        var studies = await books.ListAsync(new StudiesOfBook(book.Number, default, Page), cancellation);
        while (studies.Count > 0)
        {
            foreach (var study in studies) if (audit.Add(study) is { } fault) return fault;
            studies = await books.ListAsync(new StudiesOfBook(book.Number, studies[^1].Id, Page), cancellation);
        }
        var tallies = await books.ListAsync(new StudyTalliesOfBook(book.Number, Page), cancellation);
        while (tallies.Count > 0)
        {
            foreach (var tally in tallies) audit.Add(tally);
            tallies = await books.ListAsync(
                new StudyTalliesOfBook(book.Number, Page) { After = tallies[^1].Project }, cancellation);
        }
        var gap = await CheckEventsAsync(books, book.Number, book.Events, book.LastTransfer, cancellation);
        return gap is null ? audit.Finish() : $"Book {book.Id}: {gap}.";
    }

    private static async Task<string?> CheckEventsAsync(
        ILedgerReader books, int book, EventLog log, long lastTransfer, CancellationToken cancellation)
    {
        var audit = new EventAudit(log.Last, lastTransfer);
        if (audit.AddRecent(log.Recent.Unpack(book, log.Last).Count) is { } wrong) return wrong;
        await foreach (var one in books.AllEventsAsync(book, 0, cancellation))
            if (audit.Add(one) is { } gap) return gap;
        return audit.Finish();
    }
}
