using System.CommandLine;
using System.Security.Cryptography;
using Bursar.Ledger;
using Bursar.Storage;
using Command = System.CommandLine.Command;

namespace Bursar;

/// <summary>
/// <c>bursar checkpoint</c>: writes how far every book has come, signed, to be kept outside. It reads a snapshot, whether or not
/// servers are running.
/// </summary>
internal static class CheckpointCommand
{
    private static readonly Option<string> Out = new("--out")
    {
        Description = "The file to write. Default: standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> PublicKey = new("--public-key")
    {
        Description = "Only print the public key that checkpoints are signed with.",
    };

    public static Command Create()
    {
        var command = new Command(
            "checkpoint", "Write how far every book has come, signed. Keep it elsewhere for bursar verify --against.")
        {
            SettingOptions.Store, SettingOptions.Connection, Out, PublicKey,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var data = Shared.DataOf(line);
            var settings = Shared.SettingsOf(line);
            var masterKey = MasterKey.Find(data, settings["Bursar:MasterKey"])
                ?? throw new CommandFailure(ExitCode.CannotStart, "There is no master key here, and no key to sign with.");
            using var key = CheckpointKey.Of(masterKey);
            if (line.GetValue(PublicKey))
            {
                Console.WriteLine(CheckpointKey.PublicOf(key));
                return (int)ExitCode.Ok;
            }
            await using var books = await BookStore.OpenSnapshotAsync(StoreSettings.Of(settings), data, cancellation);
            if (!await MasterKey.IsOfAsync(books, masterKey, cancellation))
                throw new CommandFailure(ExitCode.CannotStart, "This is not the master key of these books.");
            await WriteAsync(books, key, line.GetValue(Out), cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static async Task WriteAsync(StoreReader books, ECDsa key, string? path, CancellationToken cancellation)
    {
        var now = TimeProvider.System.GetUtcMicroseconds();
        if (path is null)
        {
            await using var output = Console.OpenStandardOutput();
            await Checkpoint.WriteAsync(books, key, now, output, cancellation);
            return;
        }
        try
        {
            await PrivateFile.WriteAsync(path, file => Checkpoint.WriteAsync(books, key, now, file, cancellation));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Refused, $"{path} cannot be written: {failure.Message}", failure);
        }
    }
}
