namespace Bursar.Ledger;

/// <summary>The price lists that a book has had. What was priced before a change keeps its price.</summary>
/// <param name="book">The book, with the lists that count now.</param>
/// <param name="changes">Every change of them, in order.</param>
public sealed class PricingHistory(Book book, IReadOnlyList<PricingChange> changes)
{
    private const int Page = 1_000;

    /// <summary>Reads the changes of a book.</summary>
    /// <param name="reader">Reads the books.</param>
    /// <param name="book">The book as it is now.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<PricingHistory> ReadAsync(ILedgerReader reader, Book book, CancellationToken cancellation)
    {
        var changes = await reader.ListAsync(new PricingChangesOfBook(book.Number, 0, Page), cancellation);
        if (changes.Count < Page) return new(book, changes);
        List<PricingChange> all = [.. changes];
        while (changes.Count == Page)
        {
            changes = await reader.ListAsync(new PricingChangesOfBook(book.Number, all[^1].Sequence, Page), cancellation);
            all.AddRange(changes);
        }
        return new(book, all);
    }

    /// <summary>Every list of a dialect that the book has or had, that of now first.</summary>
    public IEnumerable<Pricing> Of(Origin list)
        => changes.Select(one => one.Before(list)).Prepend(book.PricingOf(list)).Distinct();

    /// <summary>The list of a dialect that counted at a moment; at that of a change, the new one.</summary>
    public Pricing At(Origin list, DateTimeOffset time) => First(list, one => one.At > time);

    /// <summary>The list of a dialect by which a transfer was priced.</summary>
    /// <param name="list">The dialect.</param>
    /// <param name="transfer">The transfer's sequence number.</param>
    public Pricing AtTransfer(Origin list, long transfer) => First(list, one => one.Transfer >= transfer);

    /// <summary>The list of a dialect that counted when an object of the book was made.</summary>
    /// <param name="list">The dialect.</param>
    /// <param name="made">The object's id.</param>
    public Pricing WhenMade(Origin list, ObjectId made) => First(list, one => one.Serial >= unchecked((uint)made.Low));

    /// <summary>The book with the lists that it had after an event.</summary>
    /// <param name="now">The book.</param>
    /// <param name="sequence">The event's sequence number.</param>
    public Book AfterEvent(Book now, long sequence) => With(now, one => one.Sequence > sequence);

    /// <summary>A book with the lists that counted at a moment.</summary>
    /// <param name="then">The book as it was otherwise.</param>
    /// <param name="time">The moment.</param>
    public Book AtTime(Book then, DateTimeOffset time) => With(then, one => one.At > time);

    private Pricing First(Origin list, Func<PricingChange, bool> isLater)
        => changes.FirstOrDefault(isLater)?.Before(list) ?? book.PricingOf(list);

    private Book With(Book other, Func<PricingChange, bool> isLater) => changes.Count == 0
        ? other
        : other with { MTurkPricing = First(Origin.MTurk, isLater), ProlificPricing = First(Origin.Prolific, isLater) };
}
