using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The sums of the hashes of all rows, book by book: one number for each book, and one reading of the store.</summary>
internal static class FingerprintSums
{
    /// <summary>Reads every row that a fingerprint covers.</summary>
    /// <returns>The sum of each book that has a row, and the rows that stand for the books.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<(Dictionary<int, UInt128> Sums, List<Head> Heads)> ReadAsync(
        ICopySource books, Fingerprints fingerprints, CancellationToken cancellation)
    {
        Dictionary<int, UInt128> sums = [];
        List<Head> heads = [];
        foreach (var kind in Fingerprints.Kinds)
        {
            await foreach (var row in books.RowsAsync(kind, cancellation))
            {
                if (row is Head head) heads.Add(head);
                var book = row.Key.Book;
                sums[book] = unchecked(sums.GetValueOrDefault(book) + fingerprints.HashOf(row));
            }
        }
        return (sums, heads);
    }
}
