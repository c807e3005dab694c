namespace Bursar.Ledger;

/// <summary>A book's transfers, ordered by sequence number.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The sequence number after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The maximum number of transfers.</param>
public sealed record TransfersOfBook(int Book, long After, int Limit) : Query<Transfer>(Limit);
