using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Deletes events that are too old, a little at a time. It needs no index: a book's events are in the order of their time, so the
/// first row of each book shows whether any is too old. A round over all books takes a step of a few books after each batch, and
/// begins again after ten minutes. It always deletes the oldest part of a book's events, so that those that are kept have no gap;
/// the deliveries of that time go with them, unless they are still to be sent.
/// </summary>
/// <param name="store">The store that has them.</param>
/// <param name="keepFor">How long they are kept.</param>
internal sealed class EventRetention(IStore store, TimeSpan keepFor)
{
    private const int BooksAtOnce = 2;
    private const int RowsAtOnce = 64;
    private static readonly TimeSpan RoundEvery = TimeSpan.FromMinutes(10);
    private DateTimeOffset _next = DateTimeOffset.MinValue;
    private int _book;

    /// <summary>Looks at a few books, or deletes a slice of one book's events.</summary>
    /// <exception cref="StoreException">The store failed; it is tried again later.</exception>
    public async ValueTask StepAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if (now < _next) return;
        for (var i = 0; i < BooksAtOnce; i++)
        {
            if (await store.ListAsync(new EventBatchesFromBook(_book, 1), cancellation) is not [var first])
            {
                (_book, _next) = (0, now + RoundEvery);
                return;
            }
            _book = first.Book;
            if (first.At < now - keepFor && !await DropAsync(now - keepFor, cancellation)) return;
            if (_book == int.MaxValue) (_book, _next) = (0, now + RoundEvery);
            else _book++;
        }
    }

    /// <summary>Deletes a slice of the current book's oldest events.</summary>
    /// <returns>Whether no event that is too old is left.</returns>
    private async ValueTask<bool> DropAsync(DateTimeOffset notBefore, CancellationToken cancellation)
    {
        var oldest = await store.ListAsync(new EventBatchesOfBook(_book, 0, RowsAtOnce), cancellation);
        var old = oldest.TakeWhile(one => one.At < notBefore).Select(one => one.Sequence).ToList();
        if (old.Count > 0)
        {
            await store.DropEventsAsync(_book, old[^1], cancellation);
            await store.DropDeliveriesAsync(_book, notBefore, cancellation);
        }
        return old.Count < RowsAtOnce;
    }
}
