namespace Bursar.Ledger;

/// <summary>How fast a book's money is spent, and how long it lasts at that pace.</summary>
/// <param name="Book">The book.</param>
/// <param name="Days">The balances of the last <see cref="Length"/>, or since the book was opened.</param>
/// <param name="SpentThisMonth">What was paid since the month began, UTC, with fees and VAT.</param>
public sealed record BookPace(Book Book, IReadOnlyList<Balance> Days, Money SpentThisMonth)
{
    /// <summary>The time over which the pace is taken.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromDays(30);

    /// <summary>What lasts less long than this at the present pace is low.</summary>
    public static readonly TimeSpan Low = TimeSpan.FromDays(14);

    private const int FewPoints = 24;
    private const int FewFolded = 400;

    /// <summary>What was paid in that time.</summary>
    public Money Spent => Days[^1].Paid.Total - Days[0].Paid.Total;

    /// <summary>How long what is available lasts at that pace; null if nothing was spent, or for longer than ten years.</summary>
    public TimeSpan? Lasts
    {
        get
        {
            var time = Days[^1].At - Days[0].At;
            if (Book.Sandbox || Spent <= Money.Zero || time <= TimeSpan.Zero) return null;
            var days = time.TotalDays * Book.Spendable.Units / Spent.Units;
            return days < 3_650 ? TimeSpan.FromDays(days) : null;
        }
    }

    /// <summary>Whether there is nothing left, or it does not last long at this pace.</summary>
    public bool IsLow => !Book.Sandbox && Book.LastTransfer > 0 && (Book.Spendable == Money.Zero || Lasts < Low);

    /// <summary>The same in words: <c>about 12 days</c>.</summary>
    public string LastsInWords => Lasts switch
    {
        null => "–",
        { TotalDays: < 1 } => "less than a day",
        { TotalDays: < 2 } => "about a day",
        { TotalDays: < 90 } days => $"about {days.TotalDays:N0} days",
        { TotalDays: < 730 } days => $"about {days.TotalDays / 30.4:N0} months",
        { } days => $"about {days.TotalDays / 365.25:N0} years",
    };

    /// <summary>Reads it: the balances of two moments, and a few between.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="book">The book.</param>
    /// <param name="points">How many balances there are at most.</param>
    /// <param name="folded">How many movements are added up one by one.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<BookPace> ReadAsync(
        ILedger ledger, Book book, CancellationToken cancellation, int points = FewPoints, int folded = FewFolded)
    {
        var now = ledger.Clock.GetUtcNow();
        var since = now - Length > book.OpenedAt ? now - Length : book.OpenedAt;
        var days = await ledger.BalancesAsync(book, since, now, points, folded, cancellation);
        var month = new DateTimeOffset(now.UtcDateTime.Year, now.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
        var before = await ledger.BalanceAsync(book, month, cancellation);
        return new(book, days, book.Paid.Total - before.Paid.Total);
    }
}
