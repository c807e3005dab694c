using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Gives every book the fingerprint of the rows that it has, and says so in an event of the book.</summary>
public static class FingerprintRenewal
{
    /// <summary>Takes the rows as they are. Nothing else may change them meanwhile.</summary>
    /// <param name="books">Reads the rows: a snapshot.</param>
    /// <param name="ledger">Commits, with the same fingerprints.</param>
    /// <param name="fingerprints">The fingerprints under the key of these books.</param>
    /// <param name="cancellation">Stops it between two books.</param>
    /// <returns>How many books have a new fingerprint, and why the next one was refused; null if none was.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<(int Books, Rejection? Refused)> RunAsync(
        ICopySource books, ILedger ledger, Fingerprints fingerprints, CancellationToken cancellation)
    {
        var (sums, heads) = await FingerprintSums.ReadAsync(books, fingerprints, cancellation);
        var renewed = 0;
        foreach (var head in heads)
        {
            var number = head.Key.Book;
            var next = fingerprints.Of(number, head.Fingerprint.Version + 1, sums[number]);
            var outcome = await ledger.ExecuteAsync(
                new SetFingerprint(number, head.Fingerprint, head.Events.Last, next), cancellation);
            if (!outcome.Accepted) return (renewed, outcome.Rejection);
            renewed++;
        }
        return (renewed, null);
    }
}
