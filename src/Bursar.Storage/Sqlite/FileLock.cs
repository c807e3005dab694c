using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Locks a data file against a second process. The operating system releases the lock when the process ends.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    /// <summary>Takes the lock, a file beside the data file.</summary>
    /// <exception cref="StoreException">Another process holds the lock, or the file cannot be created.</exception>
    public FileLock(string path)
    {
        var beside = path + ".lock";
        try
        {
            // If the path is a link, the lock lies beside the file it points to.
            if (new FileInfo(path) is { LinkTarget: not null } link)
                beside = link.ResolveLinkTarget(returnFinalTarget: true)!.FullName + ".lock";
            _file = new FileStream(beside, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (File.Exists(beside))
        {
            throw new StoreException($"{path} is in use by another Bursar; stop that one first.", held);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path} cannot be written: {failure.Message}", failure);
        }
    }

    public void Dispose() => _file.Dispose();
}
