using System.Threading.Channels;
using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// Reads small things by their keys, in groups: reads that arrive during a round trip share the next one. Each read starts after
/// it was requested, so it sees everything that any node had committed by then.
/// </summary>
internal sealed class PostgresReads<TKey, TAnswer> : IAsyncDisposable where TKey : notnull where TAnswer : class
{
    private const int QueueLength = 8_192;
    private const int GroupLength = 512;
    private readonly NpgsqlDataSource _source;
    private readonly Action<PostgresRound, List<TKey>, Dictionary<TKey, TAnswer>> _ask;
    private readonly Action _retried;
    private readonly Channel<Wanted> _queue =
        Channel.CreateBounded<Wanted>(new BoundedChannelOptions(QueueLength) { FullMode = BoundedChannelFullMode.Wait });

    private readonly Task[] _loops;

    /// <param name="source">The database.</param>
    /// <param name="atOnce">The most groups read at the same time.</param>
    /// <param name="retried">Called before a group is read again.</param>
    /// <param name="ask">Asks for what some keys stand for, and says where the answers go.</param>
    public PostgresReads(
        NpgsqlDataSource source,
        int atOnce,
        Action retried,
        Action<PostgresRound, List<TKey>, Dictionary<TKey, TAnswer>> ask)
    {
        (_source, _retried, _ask) = (source, retried, ask);
        _loops = [.. Enumerable.Range(0, atOnce).Select(_ => Task.Run(RunAsync))];
    }

    /// <summary>What was last committed under this key; null if there is nothing.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public async ValueTask<TAnswer?> FindAsync(TKey key, CancellationToken cancellation)
    {
        var wanted = new Wanted(key);
        try
        {
            await _queue.Writer.WriteAsync(wanted, cancellation);
        }
        catch (ChannelClosedException closed)
        {
            throw new StoreException("The store is closed.", closed);
        }
        return await wanted.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await Task.WhenAll(_loops);
    }

    private async Task RunAsync()
    {
        var group = new List<Wanted>(GroupLength);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (group.Count < GroupLength && _queue.Reader.TryRead(out var wanted)) group.Add(wanted);
            await AnswerAsync(group);
            group.Clear();
        }
    }

    private async Task AnswerAsync(List<Wanted> group)
    {
        if (group.Count == 0) return;
        try
        {
            var keys = group.Select(wanted => wanted.Key).Distinct().ToList();
            var found = await PostgresRetry.ReadAsync(() => ReadAsync(keys), _retried, CancellationToken.None);
            foreach (var wanted in group) wanted.SetResult(found.GetValueOrDefault(wanted.Key));
        }
        catch (StoreException away) when (away.MayRetry)
        {
            // Reads that arrived meanwhile have waited as long, and would wait as long again for the same.
            while (_queue.Reader.TryRead(out var wanted)) group.Add(wanted);
            foreach (var wanted in group) wanted.SetException(away);
        }
        catch (Exception) when (group.Count > 1)
        {
            // A damaged row fails only its own read.
            foreach (var wanted in group) await AnswerAsync([wanted]);
        }
        catch (Exception failure)
        {
            group[0].SetException(failure);
        }
    }

    private async Task<Dictionary<TKey, TAnswer>> ReadAsync(List<TKey> keys)
    {
        var found = new Dictionary<TKey, TAnswer>(keys.Count);
        await using var connection = await _source.OpenConnectionAsync();
        await using var round = new PostgresRound(connection);
        _ask(round, keys, found);
        await round.RunAsync(CancellationToken.None);
        return found;
    }

    /// <summary>A requested read.</summary>
    private sealed class Wanted(TKey key) : TaskCompletionSource<TAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public TKey Key => key;
    }
}
