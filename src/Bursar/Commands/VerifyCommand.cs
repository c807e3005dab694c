using System.CommandLine;
using System.Text.Json.Nodes;
using Bursar.Ledger;
using Bursar.Storage;
using Command = System.CommandLine.Command;

namespace Bursar;

/// <summary>
/// <c>bursar verify</c>: checks the store itself, recomputes every balance and the hash chain from the transfers, and holds the
/// tables against each other, against the witness in the data directory, and against a checkpoint. It reads a consistent snapshot
/// of the data file or the database, whether or not servers are running on it.
/// </summary>
internal static class VerifyCommand
{
    private static readonly Option<string> Against = new("--against")
    {
        Description = "A checkpoint (see: bursar checkpoint): whether the past has been rewritten since it was made.",
        HelpName = "FILE",
    };

    private static readonly Option<string> Key = new("--key")
    {
        Description = "The public key that signed the checkpoint. Default: the one of the master key.",
        HelpName = "PUBLIC",
    };

    public static Command Create()
    {
        var command = new Command(
            "verify", "Recompute every balance and the hash chain. Prints the first fault, if any, and exits with 1.")
        {
            SettingOptions.Store, SettingOptions.Connection, Against, Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var report = await RunAsync(line, cancellation);
            Console.WriteLine(line.GetValue(Shared.Json) ? Json(report) : Text(report));
            return (int)(report.Fault is null ? ExitCode.Ok : ExitCode.Refused);
        });
        return command;
    }

    private static async Task<AuditReport> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var data = Shared.DataOf(line);
        var settings = Shared.SettingsOf(line);
        var masterKey = MasterKey.Find(data, settings["Bursar:MasterKey"]);
        var checkpoint = line.GetValue(Against) is { } file
            ? await OpenAsync(file, line.GetValue(Key), masterKey, cancellation)
            : null;
        var store = StoreSettings.Of(settings);
        var (books, losses) = await Witness.CompareAsync(
            data.WitnessFile, () => BookStore.OpenSnapshotAsync(store, data, cancellation), cancellation);
        await using (books)
        {
            // Read after the snapshot was made, so that no server had deleted later answers.
            var keysSince = MovableClock.StateOf(data).At(TimeProvider.System) - RequestKey.Lifetime;
            var report = await TransferBars.RunAsync(
                books, bar => StoreAudit.RunAsync(books, bar?.Invoke("transfers"), keysSince, cancellation), cancellation);
            if (report.Fault is not null) return report;
            var fault = masterKey is null ? null : await FindFaultAsync(books, masterKey, keysSince, cancellation);
            if (checkpoint is not null) fault ??= await CheckpointAudit.FindFaultAsync(books, checkpoint, cancellation);
            return report with { Fault = fault ?? (losses is [var first, ..] ? first.ToString() : null) };
        }
    }

    /// <summary>What only the master key shows. Nothing is checked under one that is not the store's.</summary>
    private static async Task<string?> FindFaultAsync(
        StoreReader books, byte[] masterKey, DateTimeOffset keysSince, CancellationToken cancellation)
    {
        if (!await MasterKey.IsOfAsync(books, masterKey, cancellation)) return null;
        return await SealAudit.FindFaultAsync(books, masterKey, cancellation)
            ?? await FingerprintAudit.FindFaultAsync(books, new SecretBox(masterKey).Fingerprints(), keysSince, cancellation);
    }

    private static async Task<CheckpointFile> OpenAsync(
        string file, string? publicKey, byte[]? masterKey, CancellationToken cancellation)
    {
        if (publicKey is null && masterKey is null)
            throw new CommandFailure(ExitCode.Usage, "There is no master key here: name the key of the checkpoint with --key.");
        using var key = publicKey is null ? CheckpointKey.Of(masterKey!) : CheckpointKey.Read(publicKey);
        return await CheckpointFile.OpenAsync(file, key, cancellation);
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
