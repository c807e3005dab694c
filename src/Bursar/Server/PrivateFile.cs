using Bursar.Storage;

namespace Bursar;

/// <summary>A small file that only its owner can read. It is written atomically.</summary>
internal static class PrivateFile
{
    /// <summary>Creates an empty file if it is missing.</summary>
    public static void Ensure(string path)
    {
        if (!File.Exists(path)) new FileStream(path, OwnerOnly(FileMode.OpenOrCreate)).Dispose();
    }

    /// <summary>Replaces the contents of the file; whatever goes wrong, it has the old ones or the new.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var draft = $"{path}.{Environment.ProcessId}";
        try
        {
            await using (var stream = new FileStream(draft, OwnerOnly(FileMode.Create)))
            {
                await write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, path, overwrite: true);
            Folder.Flush(path);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Replaces the contents of the file.</summary>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        var draft = $"{path}.{Environment.ProcessId}";
        try
        {
            using (var stream = new FileStream(draft, OwnerOnly(FileMode.Create)))
            using (var writer = new StreamWriter(stream))
            {
                writer.WriteLine(text);
                writer.Flush();
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, path, overwrite: true);
            Folder.Flush(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.CannotStart, $"{path} cannot be written: {failure.Message}", failure);
        }
    }

    /// <summary>The contents without surrounding white space; null if the file does not exist.</summary>
    /// <exception cref="CommandFailure">The file exists but cannot be read.</exception>
    public static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Refused, $"{path} cannot be read: {failure.Message}", failure);
        }
    }

    /// <summary>Whether the file exists and other users can read or change it; always false on Windows.</summary>
    public static bool IsOpenToOthers(string path)
    {
        const UnixFileMode others =
            UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        return !OperatingSystem.IsWindows() && File.Exists(path) && (File.GetUnixFileMode(path) & others) != UnixFileMode.None;
    }

    private static FileStreamOptions OwnerOnly(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
