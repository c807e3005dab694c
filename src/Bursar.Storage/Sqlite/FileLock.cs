using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Locks a data file against a second process: a file beside it, and the file itself. The operating system releases both locks
/// when the process ends.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _beside;
    private readonly InodeLock? _file;

    /// <summary>Takes both locks, and creates the data file if it is missing.</summary>
    /// <exception cref="StoreException">Another process holds the lock, or the file cannot be created.</exception>
    public FileLock(string path)
    {
        var beside = path + ".lock";
        try
        {
            // If the path is a link, the lock lies beside the file it points to.
            if (new FileInfo(path) is { LinkTarget: not null } link)
                beside = link.ResolveLinkTarget(returnFinalTarget: true)!.FullName + ".lock";
            _beside = new FileStream(beside, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (File.Exists(beside))
        {
            throw new StoreException($"{path} is in use by another Bursar; stop that one first.", held);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path} cannot be written: {failure.Message}", failure);
        }
        try
        {
            _file = new InodeLock(path);
        }
        catch (Exception failure)
        {
            _beside.Dispose();
            if (failure is IOException or UnauthorizedAccessException)
                throw new StoreException($"{path} cannot be written: {failure.Message}", failure);
            throw;
        }
    }

    /// <summary>Releases the locks. Close every connection first: SQLite's own locks on the file end here.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _beside.Dispose();
    }
}
