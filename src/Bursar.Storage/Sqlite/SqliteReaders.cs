using System.Collections.Concurrent;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A few connections for reading beside the writer; WAL lets them see the last commit without waiting.</summary>
internal sealed class SqliteReaders(string path, int count, params SqliteConnection[] open) : IDisposable
{
    private readonly SemaphoreSlim _free = new(count);
    private readonly ConcurrentBag<SqliteConnection> _idle = [.. open];

    /// <summary>Reads with a connection of one's own.</summary>
    /// <exception cref="StoreException">The file cannot be read, or a row in it holds what no row of ours can.</exception>
    public async ValueTask<TResult> ReadAsync<TResult>(Func<SqliteConnection, TResult> read, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            if (!_idle.TryTake(out var connection)) connection = new SqliteConnection(path);
            try
            {
                return read(connection);
            }
            catch (Exception damage) when (damage is ArgumentException or FormatException or OverflowException)
            {
                throw new StoreException($"{path} is damaged: a row in it holds what no row of a book can hold.", damage);
            }
            finally
            {
                _idle.Add(connection);
            }
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var connection)) connection.Dispose();
        _free.Dispose();
    }
}
