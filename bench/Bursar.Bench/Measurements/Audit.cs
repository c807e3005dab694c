using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar.Bench;

/// <summary>Holds a data file against what its clients were told.</summary>
internal static class Audit
{
    /// <exception cref="BenchException">A balance or hash is wrong, or there are fewer or more transfers than that.</exception>
    public static async Task RequireAsync(string path, long least, long most, CancellationToken cancellation)
    {
        await using var snapshot = SqliteReader.OpenSnapshot(path);
        var report = await LedgerAudit.RunAsync(snapshot, null, cancellation);
        if (report.Fault is { } fault) throw new BenchException(fault);
        if (report.Transfers < least || report.Transfers > most)
            throw new BenchException($"{path} has {report.Transfers} transfers; its clients know of {least} to {most}.");
    }
}
