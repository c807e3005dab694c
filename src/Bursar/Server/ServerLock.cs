namespace Bursar;

/// <summary>
/// Locks a data directory for one server, whatever its store. The operating system releases the lock when the process ends.
/// </summary>
internal sealed class ServerLock : IDisposable
{
    private readonly FileStream _file;

    private ServerLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or fails at once.</summary>
    /// <exception cref="CommandFailure">Another server holds the lock, or the lock file cannot be created.</exception>
    public static ServerLock Take(DataDirectory data)
    {
        try
        {
            return new(new FileStream(data.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held) when (File.Exists(data.LockFile))
        {
            throw new CommandFailure(
                ExitCode.CannotStart, $"{data.Path} is in use by another Bursar; stop that one first.", held);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.CannotStart, $"{data.LockFile} cannot be written: {failure.Message}", failure);
        }
    }

    /// <summary>Whether a server is running on the directory.</summary>
    public static bool IsHeld(DataDirectory data)
    {
        try
        {
            new FileStream(data.LockFile, FileMode.Open, FileAccess.Read, FileShare.Read).Dispose();
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
