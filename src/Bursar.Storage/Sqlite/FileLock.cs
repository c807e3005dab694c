using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Keeps a second process off a data file, for as long as it is held. The operating system lets go of it when the process ends.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    /// <summary>Takes the lock beside that file.</summary>
    /// <exception cref="StoreException">Another process has it, or it cannot be made.</exception>
    public FileLock(string path)
    {
        try
        {
            _file = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (File.Exists(path + ".lock"))
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
