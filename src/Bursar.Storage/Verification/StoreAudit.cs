using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Checks everything that can be checked in a store: that the store itself is whole and has no more than its own schema; every
/// balance and hash (<see cref="LedgerAudit"/>); and that the rows of different tables agree.
/// </summary>
public static class StoreAudit
{
    /// <summary>Checks a store. The reader should show a snapshot.</summary>
    /// <param name="books">Reads the store.</param>
    /// <param name="progress">Receives the number of transfers checked so far, about every thousand.</param>
    /// <param name="keysSince">From when on the answers to requests must be there; null if that is not known.</param>
    /// <param name="cancellation">Cancels the audit.</param>
    /// <returns>The number of correct books and transfers, and the first fault found.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<AuditReport> RunAsync(
        StoreReader books, IProgress<long>? progress, DateTimeOffset? keysSince, CancellationToken cancellation)
    {
        if (await books.FindDamageAsync(cancellation) is { } damage) return new(0, 0, damage);
        var report = await books.AuditAsync(progress, cancellation);
        if (report.Fault is not null) return report;
        var fault = await books.FindBreachAsync(keysSince, cancellation)
            ?? await RevocationAudit.FindFaultAsync(books, cancellation);
        return report with { Fault = fault };
    }
}
