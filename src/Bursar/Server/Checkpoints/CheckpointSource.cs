using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>Makes signed checkpoints of the books, from snapshots, one at a time.</summary>
/// <param name="store">Where the books are.</param>
/// <param name="data">The directory of the SQLite file.</param>
/// <param name="masterKey">The key from which the signing key is derived.</param>
/// <param name="world">The world's time.</param>
internal sealed class CheckpointSource(StoreSettings store, DataDirectory data, byte[] masterKey, TimeProvider world)
    : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Writes a checkpoint to a new file, whole or not at all.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public async Task WriteAsync(string path, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var books = await BookStore.OpenSnapshotAsync(store, data, cancellation);
            using var key = CheckpointKey.Of(masterKey);
            var now = world.GetUtcMicroseconds();
            await PrivateFile.WriteAsync(path, file => Checkpoint.WriteAsync(books, key, now, file, cancellation));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>A checkpoint of now, whole, in a file that goes when the stream is closed.</summary>
    /// <inheritdoc cref="WriteAsync"/>
    public async Task<Stream> OpenAsync(CancellationToken cancellation)
    {
        var path = Path.Combine(data.Path, $"{Guid.NewGuid():N}.checkpoint");
        await WriteAsync(path, cancellation);
        const FileOptions options = FileOptions.DeleteOnClose | FileOptions.Asynchronous | FileOptions.SequentialScan;
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 1, options);
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
