namespace Bursar.Ledger;

/// <summary>A book's transfers, in the order in which they were made.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The sequence after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The most transfers.</param>
public sealed record TransfersOfBook(int Book, long After, int Limit) : Query<Transfer>(Limit);
