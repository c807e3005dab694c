namespace Bursar.Ledger;

/// <summary>
/// What was paid in a stretch of a book's history, by study and by kind; the largest sums first. The whole stretch is read:
/// whoever
/// asks bounds it.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The sequence number after which the stretch begins.</param>
/// <param name="Before">The sequence number before which it ends.</param>
/// <param name="Limit">The maximum number of sums.</param>
public sealed record SpendOfStretch(int Book, long After, long Before, int Limit) : Query<Spend>(Limit);
