using Bursar.Ledger;

namespace Bursar.Docs;

/// <summary>A balance that moved.</summary>
/// <param name="Book">The title of the book.</param>
/// <param name="What">What of it.</param>
/// <param name="Before">How much it was, with the currency.</param>
/// <param name="After">How much it is.</param>
internal sealed record MovedBalance(string Book, string What, string Before, string After)
{
    private static readonly (string What, Func<Book, Money> Of)[] Parts =
        [("available", book => book.Spendable), ("on hold", book => book.Held.Total)];

    /// <summary>The balances that differ; a new book had nothing before.</summary>
    public static IEnumerable<MovedBalance> Between(IReadOnlyList<Book> before, IReadOnlyList<Book> after)
    {
        foreach (var book in after)
        {
            var old = before.FirstOrDefault(one => one.Id == book.Id);
            foreach (var (what, of) in Parts)
            {
                var (was, now) = (old is null ? default : of(old), of(book));
                if (was != now) yield return new(book.Title, what, $"{was} {book.Currency}", $"{now} {book.Currency}");
            }
        }
    }
}
