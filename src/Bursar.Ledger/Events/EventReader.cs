using System.Runtime.CompilerServices;

namespace Bursar.Ledger;

/// <summary>Reads events one by one, wherever they are stored.</summary>
public static class EventReader
{
    /// <summary>A page of a book's events, ordered by sequence number. Events that are too old have been deleted.</summary>
    /// <param name="books">Reads the books.</param>
    /// <param name="book">
    /// The book's number; <see cref="RowKey.NoBook"/> for what happened to users, participants and credentials.
    /// </param>
    /// <param name="after">The sequence number after which the page begins; 0 for the first page.</param>
    /// <param name="limit">The maximum number of events.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<IReadOnlyList<Event>> EventsAsync(
        this ILedgerReader books, int book, long after, int limit, CancellationToken cancellation)
    {
        // The log first: what moves into a batch in between is then read twice, and not missed.
        var log = await LogAsync(books, book, cancellation);
        if (after >= log.Last) return [];
        var most = (limit / EventBatch.Length) + 2; // The first batch may have a single event after `after`.
        var batches = await books.ListAsync(new EventBatchesOfBook(book, after, most), cancellation);
        return
        [
            .. batches.SelectMany(batch => batch.Packed.Unpack(book, batch.Sequence))
                .Concat(log.Recent.Unpack(book, log.Last))
                .Where(one => one.Sequence > after)
                .DistinctBy(one => one.Sequence)
                .Take(limit),
        ];
    }

    /// <summary>All of a book's events after a sequence number, read page by page as they are enumerated.</summary>
    /// <param name="books">Reads the books.</param>
    /// <param name="book">As for <see cref="EventsAsync"/>.</param>
    /// <param name="after">The sequence number after which they begin; 0 for all that are kept.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async IAsyncEnumerable<Event> AllEventsAsync(
        this ILedgerReader books, int book, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await books.EventsAsync(book, after, ListReader.PageLength, cancellation) is { Count: > 0 } page)
        {
            foreach (var one in page) yield return one;
            after = page[^1].Sequence;
        }
    }

    private static async ValueTask<EventLog> LogAsync(ILedgerReader books, int book, CancellationToken cancellation)
        => book == RowKey.NoBook
            ? (await books.FindAsync<House>(RowKey.House, cancellation))?.Events ?? default
            : (await books.FindAsync<Book>(RowKey.OfBook(book), cancellation))?.Events ?? default;
}
