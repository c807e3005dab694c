namespace Bursar.Ledger;

/// <summary>A book's transfers, newest first.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Before">The sequence number before which the page begins; <see cref="long.MaxValue"/> for the first page.</param>
/// <param name="Limit">The maximum number of transfers.</param>
public sealed record LatestTransfers(int Book, long Before, int Limit) : Query<Transfer>(Limit);
