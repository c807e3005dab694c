using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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
            catch (Exception failure) when (IsDamage(failure))
            {
                throw Damage(failure);
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

    /// <summary>Reads with a connection of one's own, while rows are asked for.</summary>
    /// <exception cref="StoreException">The file cannot be read, or a row in it holds what no row of ours can.</exception>
    public IAsyncEnumerable<TRow> StreamAsync<TRow>(
        Func<SqliteConnection, IEnumerable<TRow>> read, CancellationToken cancellation)
        => EachAsync(read, cancellation).Translating(IsDamage, Damage, cancellation);

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
                _idle.Add(connection);
            }
        }
        finally
        {
            _free.Release();
        }
    }

    private static bool IsDamage(Exception failure) => failure is ArgumentException or FormatException or OverflowException;

    private StoreException Damage(Exception failure)
        => new($"{path} is damaged: a row in it holds what no row of a book can hold.", failure);
}
