using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Keeps a second process off a data file, for as long as it is held. The operating system lets go of it when the process ends.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    /// <summary>Takes the lock beside that file.</summary>
    /// <exception cref="StoreException">Another process has it, or it cannot be made.</exception>
    public FileLock(string path)
    {
        var beside = path + ".lock";
        try
        {
            // A link to a data file is locked where the file is.
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
