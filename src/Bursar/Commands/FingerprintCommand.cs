using System.CommandLine;
using Bursar.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Command = System.CommandLine.Command;

namespace Bursar;

/// <summary>
/// <c>bursar fingerprint</c>: gives every book the fingerprint of the rows that it has, such as after an upgrade from a version
/// without fingerprints, or after a repair by hand. No server may be running.
/// </summary>
internal static class FingerprintCommand
{
    public static Command Create()
    {
        var command = new Command(
            "fingerprint", "Take the books as they are, and give each a new fingerprint. No server may be running on them.")
        {
            SettingOptions.Store, SettingOptions.Connection,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var books = await RunAsync(line, cancellation);
            Console.WriteLine($"OK  {books} fingerprints were made anew; an event of each book says so.");
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var data = Shared.DataOf(line);
        var settings = Shared.SettingsOf(line);
        var stored = StoreSettings.Of(settings);
        using var only = ServerLock.Take(data);
        await using var snapshot = await BookStore.OpenSnapshotAsync(stored, data, cancellation);
        var report = await StoreAudit.RunAsync(snapshot, null, keysSince: null, cancellation);
        if (report.Fault is { } fault)
            throw new CommandFailure(ExitCode.Refused, $"These books are not correct. Mend them first: {fault}");
        var (store, masterKey) = await BookStore.OpenAsync(
            stored, data, settings["Bursar:MasterKey"], NullLogger.Instance, cancellation);
        var fingerprints = new SecretBox(masterKey).Fingerprints();
        await using var ledger = new Committer(store, TimeProvider.System, fingerprints: fingerprints);
        var (books, refused) = await FingerprintRenewal.RunAsync(snapshot, ledger, fingerprints, cancellation);
        return refused is null ? books : throw new CommandFailure(ExitCode.Refused, refused.Detail);
    }
}
