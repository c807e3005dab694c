using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A data file to copy from: a snapshot, with every server locked out until this is disposed.</summary>
public sealed class SqliteCopySource : SqliteReader
{
    private readonly FileLock _lock;
    private readonly byte[]? _keyCheck;

    private SqliteCopySource(FileLock fileLock, SqliteReaders readers, byte[]? keyCheck)
        : base(readers) => (_lock, _keyCheck) = (fileLock, keyCheck);

    /// <summary>
    /// Whether its secrets are sealed under the key of this check value; true for every key if no server has run on it yet.
    /// </summary>
    public bool IsSealedUnder(ReadOnlySpan<byte> check) => _keyCheck is null || check.SequenceEqual(_keyCheck);

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
            var connection = OpenAsItStands(path);
            return new(fileLock, new SqliteReaders(path, 1, connection), SqliteKey.Read(connection));
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
