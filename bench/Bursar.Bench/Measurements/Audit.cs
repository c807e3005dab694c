using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>Holds what a store has against what its clients were told.</summary>
internal static class Audit
{
    /// <summary>Opens the store, which nobody may have open, and recomputes everything in it.</summary>
    /// <returns>How many transfers it has.</returns>
    /// <exception cref="BenchException">A balance or hash is wrong, or there are fewer or more transfers than that.</exception>
    public static async Task<long> RequireAsync(BenchStore store, long least, long most, CancellationToken cancellation)
    {
        await using var books = await store.OpenAsync(cancellation);
        var report = await LedgerAudit.RunAsync(books, null, cancellation);
        if (report.Fault is { } fault) throw new BenchException(fault);
        if (report.Transfers >= least && report.Transfers <= most) return report.Transfers;
        throw new BenchException($"There are {report.Transfers} transfers; the clients know of {least} to {most}.");
    }
}
