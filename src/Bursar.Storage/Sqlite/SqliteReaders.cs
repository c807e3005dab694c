using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A few connections that read beside the writer; with WAL they see the last commit without waiting.</summary>
internal sealed class SqliteReaders(string path, int count, params SqliteConnection[] open) : IDisposable
{
    private readonly SemaphoreSlim _free = new(count);
    private readonly ConcurrentBag<SqliteConnection> _idle = [.. open];

    /// <summary>Reads with a connection of its own.</summary>
    /// <exception cref="StoreException">The file cannot be read, or has a row with impossible values.</exception>
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
            catch (Exception failure) when (IsDamage(failure))
            {
                throw Damage(failure);
            }
            finally
            {
                Return(connection);
            }
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Reads rows as they are enumerated, with a connection of its own.</summary>
    /// <exception cref="StoreException">The file cannot be read, or has a row with impossible values.</exception>
    public IAsyncEnumerable<TRow> StreamAsync<TRow>(
        Func<SqliteConnection, IEnumerable<TRow>> read, CancellationToken cancellation)
        => EachAsync(read, cancellation).Translating(IsDamage, Damage, cancellation);

    /// <summary>Waits until nobody reads, and closes every connection; reads wait until <see cref="Resume"/>.</summary>
    public async ValueTask PauseAsync(CancellationToken cancellation)
    {
        for (var i = 0; i < count; i++) await _free.WaitAsync(cancellation);
        while (_idle.TryTake(out var connection)) connection.Dispose();
    }

    /// <summary>Lets reads go on, over new connections.</summary>
    public void Resume() => _free.Release(count);

    public void Dispose()
    {
        while (_idle.TryTake(out var connection)) connection.Dispose();
        _free.Dispose();
    }

    private async IAsyncEnumerable<TRow> EachAsync<TRow>(
        Func<SqliteConnection, IEnumerable<TRow>> read, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            if (!_idle.TryTake(out var connection)) connection = new SqliteConnection(path);
            try
            {
                foreach (var row in read(connection))
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return row;
                }
            }
            finally
            {
                Return(connection);
            }
        }
        finally
        {
            _free.Release();
        }
    }

    private void Return(SqliteConnection connection)
    {
        if (connection.IsBroken) connection.Discard();
        else _idle.Add(connection);
    }

    private static bool IsDamage(Exception failure) => failure is ArgumentException or FormatException or OverflowException;

    private StoreException Damage(Exception failure)
        => new($"{path} is damaged: it has a row with impossible values.", failure);
}
