using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A data file to copy from: a snapshot, with every server locked out until this is disposed.</summary>
public sealed class SqliteCopySource : SqliteReader
{
    private readonly FileLock _lock;

    private SqliteCopySource(FileLock fileLock, SqliteReaders readers)
        : base(readers) => _lock = fileLock;

    /// <summary>Opens a data file.</summary>
    /// <exception cref="StoreException">
    /// A server is running on the file, or the file does not exist, is damaged, has another schema version, or cannot be read.
    /// </exception>
    public static SqliteCopySource Open(string path)
    {
        if (!File.Exists(path)) throw new StoreException($"There is no data file {path}.");
        var fileLock = new FileLock(path);
        try
        {
            return new(fileLock, Snapshot(path));
        }
        catch
        {
            fileLock.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _lock.Dispose();
    }
}
