using System.Threading.Channels;
using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// Reads single rows, in groups: reads that arrive during a round trip share the next one. Each read starts after it was
/// requested, so it sees everything that any node had committed by then.
/// </summary>
internal sealed class PostgresRowReads : IAsyncDisposable
{
    private const int QueueLength = 8_192;
    private const int GroupLength = 512;
    private readonly NpgsqlDataSource _source;
    private readonly PostgresTables _tables;
    private readonly Action _retried;
    private readonly Channel<Wanted> _queue =
        Channel.CreateBounded<Wanted>(new BoundedChannelOptions(QueueLength) { FullMode = BoundedChannelFullMode.Wait });

    private readonly Task[] _loops;

    /// <param name="source">The database.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="atOnce">The most groups read at the same time.</param>
    /// <param name="retried">Called before a group is read again.</param>
    public PostgresRowReads(NpgsqlDataSource source, PostgresTables tables, int atOnce, Action retried)
    {
        _source = source;
        _tables = tables;
        _retried = retried;
        _loops = [.. Enumerable.Range(0, atOnce).Select(_ => Task.Run(RunAsync))];
    }

    /// <summary>The row as last committed; null if there is none.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public async ValueTask<Row?> FindAsync(RowKey key, CancellationToken cancellation)
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
            // Reads that arrived meanwhile have waited as long, and would wait as long again for the same rows.
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

    private async Task<Dictionary<RowKey, Row>> ReadAsync(List<RowKey> keys)
    {
        var found = new Dictionary<RowKey, Row>(keys.Count);
        await using var connection = await _source.OpenConnectionAsync();
        await using var round = new PostgresRound(connection);
        foreach (var part in keys.GroupBy(key => (key.Kind, Book: _tables.Sharded ? key.Book : 0)))
        {
            var table = _tables.Of(part.Key.Kind);
            round.Ask(table.Load([.. part]), row => Add(found, table.Read(row)));
        }
        await round.RunAsync(CancellationToken.None);
        return found;
    }

    private static void Add(Dictionary<RowKey, Row> found, Row row) => found[row.Key] = row;

    /// <summary>A requested row.</summary>
    private sealed class Wanted(RowKey key) : TaskCompletionSource<Row?>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public RowKey Key => key;
    }
}
