using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A book that is below a mark of its alert.</summary>
/// <param name="Book">The book.</param>
/// <param name="Since">When it fell below the mark.</param>
public sealed record LowBook(Book Book, DateTimeOffset Since)
{
    /// <summary>How many of them a page names.</summary>
    private const int Most = 20;

    /// <summary>The books of a person that run low; of an operator, all of them.</summary>
    internal static async ValueTask<IReadOnlyList<LowBook>> OfAsync(ILedger ledger, SignIn who, CancellationToken cancellation)
    {
        var alerts = who.IsOperator
            ? await ledger.ListAsync(new LowAlerts(Most), cancellation)
            : await ledger.ListAsync(new LowAlertsOfUser(who.Person, Most), cancellation);
        List<LowBook> low = [];
        foreach (var alert in alerts)
            if (await ledger.FindAsync<Book>(RowKey.OfBook(alert.Book), cancellation) is { } book)
                low.Add(new(book, alert.TurnedAt ?? book.OpenedAt));
        return low;
    }
}
