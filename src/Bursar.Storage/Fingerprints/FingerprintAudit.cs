using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Compares the fingerprint of every book with its rows, and those of answers with what they say.</summary>
public static class FingerprintAudit
{
    /// <summary>
    /// The first book whose rows are not those that were committed, or that has no fingerprint, or the first such answer, as a
    /// sentence; null if there is none.
    /// </summary>
    /// <param name="books">Reads the books. It should show a snapshot.</param>
    /// <param name="fingerprints">The fingerprints under the key of these books.</param>
    /// <param name="keysSince">From when on answers are still needed.</param>
    /// <param name="cancellation">Cancels the audit.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<string?> FindFaultAsync(
        StoreReader books, Fingerprints fingerprints, DateTimeOffset keysSince, CancellationToken cancellation)
    {
        var (sums, heads) = await FingerprintSums.ReadAsync(books, fingerprints, cancellation);
        foreach (var head in heads)
        {
            var number = head.Key.Book;
            var name = head is Book book ? $"Book {book.Id}" : "Users and credentials";
            if (head.Fingerprint.Version == 0)
                return $"{name}: there is no fingerprint. If the rows are as they should be, give them one: bursar fingerprint";
            if (fingerprints.SumOf(number, head.Fingerprint) != sums[number])
                return $"{name}: the fingerprint does not match. A row was changed, added or removed past Bursar.";
            sums.Remove(number);
        }
        return sums.Count > 0
            ? $"Book number {sums.Keys.Min()}: there are rows in it, and it is not there."
            : await AnswerFingerprints.FindFaultAsync(books, fingerprints, keysSince, cancellation);
    }
}
