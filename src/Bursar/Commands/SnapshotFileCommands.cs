using System.CommandLine;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar snapshot export|import NAME FILE</c>: a snapshot as one file.</summary>
internal static class SnapshotFileCommands
{
    private static readonly Argument<string> File = new("FILE") { Description = "The file, such as books.zip." };

    /// <summary>Writes a snapshot to a file that only its owner can read.</summary>
    public static Command Export()
    {
        var command = new Command(
            "export", "Write a snapshot to one file. Secrets in it are sealed or hashed, as in the data directory.")
        {
            SnapshotCommands.Name, File,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var path = $"{SnapshotCommands.PathOf(line)}/file";
            await PrivateFile.WriteAsync(
                line.GetRequiredValue(File), to => server.DownloadAsync(path, to, cancellation));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Takes a snapshot from a file.</summary>
    public static Command Import()
    {
        var command = new Command(
            "import", "Take a snapshot from a file, in place of one of the same name. It needs the same master key.")
        {
            SnapshotCommands.Name, File,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            await using var from = Open(line.GetRequiredValue(File));
            using var body = new StreamContent(from) { Headers = { ContentType = new(SnapshotFileType.Name) } };
            await server.UploadAsync(
                $"{SnapshotCommands.PathOf(line)}/file", body, SnapshotJson.Default.Snapshot, cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return System.IO.File.OpenRead(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Usage, $"{path} cannot be read: {fault.Message}", fault);
        }
    }
}
