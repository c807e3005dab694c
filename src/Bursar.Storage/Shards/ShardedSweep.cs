using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Asks every database for work that is found again and again, and does without those that are away. One that does not answer in
/// time is not asked again until it has answered.
/// </summary>
internal sealed class ShardedSweep(IReadOnlyList<StoreReader> shards)
{
    /// <summary>Longer than a busy database takes, and shorter than a connection that hangs: 5 seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Task?[] _late = new Task?[shards.Count];

    /// <summary>The answers of those that are there.</summary>
    /// <exception cref="StoreException">All are away.</exception>
    public async Task<IReadOnlyList<TAnswer>[]> AskAsync<TAnswer>(SqlQuery<TAnswer> query, CancellationToken cancellation)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, shards.Count).Select(i => AskAsync(i, query, cancellation)));
        IReadOnlyList<TAnswer>[] there = [.. answers.Where(answer => answer.Rows is not null).Select(answer => answer.Rows!)];
        return there is [] ? throw answers[0].Failure! : there;
    }

    private async Task<(IReadOnlyList<TAnswer>? Rows, StoreException? Failure)> AskAsync<TAnswer>(
        int shard, SqlQuery<TAnswer> query, CancellationToken cancellation)
    {
        if (Volatile.Read(ref _late[shard]) is { IsCompleted: false }) return (null, Late(null));
        var asked = shards[shard].ListAsync(query, cancellation).AsTask();
        try
        {
            return (await asked.WaitAsync(Patience, cancellation), null);
        }
        catch (StoreException failure)
        {
            return (null, failure);
        }
        catch (TimeoutException late)
        {
            // Nobody is told when it fails later.
            Volatile.Write(ref _late[shard], asked.ContinueWith(static failed => _ = failed.Exception, TaskScheduler.Default));
            return (null, Late(late));
        }
    }

    private static StoreException Late(Exception? cause)
        => new($"The database has not answered for {Patience.TotalSeconds} seconds.", cause ?? new TimeoutException())
        {
            MayRetry = true,
        };
}
