using System.Text.Json.Nodes;
using Bursar.Ledger;
using Bursar.Storage;
using Command = System.CommandLine.Command;

namespace Bursar;

/// <summary>
/// <c>bursar verify</c>: recomputes every balance and the hash chain from the transfers. It reads a consistent snapshot of
/// the data file or the database, whether or not servers are running on it. If the data directory says how far the books had
/// come, they must have come as far.
/// </summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command(
            "verify", "Recompute every balance and the hash chain. Prints the first fault, if any, and exits with 1.")
        {
            SettingOptions.Store, SettingOptions.Connection, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var data = Shared.DataOf(line);
            var settings = Shared.SettingsOf(line);
            var key = MasterKey.Find(data, settings["Bursar:MasterKey"]);
            var report = StoreSettings.Of(settings).Connection is { } connection
                ? await RunAsync(data, key, () => PostgresReader.OpenSnapshotAsync(connection, cancellation), cancellation)
                : await RunAsync(data, key, () => Task.FromResult(SqliteReader.OpenSnapshot(data.DataFile)), cancellation);
            Console.WriteLine(line.GetValue(Shared.Json) ? Json(report) : Text(report));
            return (int)(report.Fault is null ? ExitCode.Ok : ExitCode.Refused);
        });
        return command;
    }

    private static async Task<AuditReport> RunAsync<TBooks>(
        DataDirectory data, byte[]? masterKey, Func<Task<TBooks>> open, CancellationToken cancellation)
        where TBooks : StoreReader
    {
        var (books, losses) = await Witness.CompareAsync(data.WitnessFile, open, cancellation);
        await using (books)
        {
            var report = await TransferBars.RunAsync(
                books, bar => StoreAudit.RunAsync(books, bar?.Invoke("transfers"), cancellation), cancellation);
            if (report.Fault is null && masterKey is not null)
                report = report with { Fault = await SealAudit.FindFaultAsync(books, masterKey, cancellation) };
            return report.Fault is null && losses is [var first, ..] ? report with { Fault = first.ToString() } : report;
        }
    }

    private static string Text(AuditReport report) => report.Fault is { } fault
        ? $"FAULT  {fault}"
        : $"OK  {report.Books} books and {report.Transfers} transfers: all balances and hashes match the transfers.";

    private static string Json(AuditReport report) => new JsonObject
    {
        ["ok"] = report.Fault is null,
        ["books"] = report.Books,
        ["transfers"] = report.Transfers,
        ["fault"] = report.Fault,
    }.ToJsonString();
}
