using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Compares the fingerprint of each answer to a request with what the answer says.</summary>
internal static class AnswerFingerprints
{
    /// <summary>The first answer that is not the one that was committed, as a sentence; null if there is none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<string?> FindFaultAsync(
        StoreReader books, Fingerprints fingerprints, DateTimeOffset keysSince, CancellationToken cancellation)
    {
        Dictionary<int, StoredAnswer> unmarked = [];
        // In order of time, so the newest of each book is left.
        await foreach (var answer in books.AnswersAsync(keysSince, cancellation))
        {
            if (answer.Fingerprint == 0) unmarked[answer.Key.Book] = answer;
            else if (answer.Fingerprint != fingerprints.HashOf(answer)) return Fault(answer);
        }
        foreach (var (book, newest) in unmarked)
            if (await RenewedAsync(books, book, cancellation) is not { } at || at < newest.Receipt.At) return Fault(newest);
        return null;
    }

    private static string Fault(StoredAnswer answer)
        => $"Book number {answer.Key.Book}: the answer to the request {answer.Key.Text} is not the one that was committed.";

    /// <summary>
    /// When an operator last took a book's rows as they were, and with them its answers from before there were fingerprints; null
    /// for never.
    /// </summary>
    private static async Task<DateTimeOffset?> RenewedAsync(ILedgerReader books, int book, CancellationToken cancellation)
    {
        DateTimeOffset? renewed = null;
        await foreach (var one in books.AllEventsAsync(book, 0, cancellation))
            if (one.Kind == EventKind.FingerprintSet) renewed = one.At;
        return renewed;
    }
}
