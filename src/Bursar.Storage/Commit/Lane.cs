using System.Threading.Channels;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// One writer with group commit.
/// <code>
///   Send ──► queue ──► 1 take what is there ──► 2 load ──► 3 decide in order ──► 4 write, one fsync ──► 5 answer all
///              ▲                                                                         │
///              └──── whatever arrives in the meantime is the next batch ◄────────────────┘
/// </code>
/// No delay is added to make batches larger: they grow by themselves while the disk is busy.
/// </summary>
internal sealed class Lane
{
    private readonly IStore _store;
    private readonly TimeProvider _clock;
    private readonly CommitterOptions _options;
    private readonly Func<ValueTask> _afterBatch;
    private readonly Channel<Pending> _queue;
    private readonly Task _loop;

    /// <param name="store">Where to commit.</param>
    /// <param name="clock">Tells when.</param>
    /// <param name="options">The bounds.</param>
    /// <param name="afterBatch">What is done between batches, when everybody has been answered.</param>
    public Lane(IStore store, TimeProvider clock, CommitterOptions options, Func<ValueTask> afterBatch)
    {
        _store = store;
        _clock = clock;
        _options = options;
        _afterBatch = afterBatch;
        _queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(options.QueueLength) { SingleReader = true });
        _loop = Task.Run(RunAsync);
    }

    /// <summary>Queues a command.</summary>
    public ValueTask<Outcome> Send(Command command)
    {
        var pending = new Pending(command);
        return _queue.Writer.TryWrite(pending)
            ? new(pending.Task)
            : new(Outcome.Refused(RejectionCode.Busy, "Too many commands are waiting, or the server is stopping; nothing was done. Try again."));
    }

    /// <summary>Takes no more commands, and answers those that were taken.</summary>
    public Task StopAsync()
    {
        _queue.Writer.TryComplete();
        return _loop;
    }

    private async Task RunAsync()
    {
        var taken = new List<Pending>(_options.BatchLength);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (taken.Count < _options.BatchLength && _queue.Reader.TryRead(out var pending)) taken.Add(pending);
            if (_store.OneBook) foreach (var book in taken.GroupBy(pending => pending.Command.Book)) await FinishAsync([.. book]);
            else await FinishAsync(taken);
            taken.Clear();
            await _afterBatch();
        }
    }

    private async Task FinishAsync(List<Pending> batch)
    {
        await CommitAsync(batch);
        foreach (var pending in batch) pending.Answer();
    }

    /// <summary>Commits a batch; one that fails for another reason than the store's is tried again command by command.</summary>
    private async Task CommitAsync(List<Pending> batch)
    {
        try
        {
            await TryAsync(batch);
        }
        catch (Exception failure) when (batch.Count > 1 && failure is not StoreException)
        {
            foreach (var pending in batch) await CommitAsync([pending]);
        }
        catch (Exception failure)
        {
            foreach (var pending in batch) pending.Failure = failure;
        }
    }

    /// <summary>
    /// Tries again, with growing pauses, where the store may come back. When it is not known whether a commit was done, only
    /// commands with a request key are: what they did is then found under it.
    /// </summary>
    private async Task TryAsync(List<Pending> batch)
    {
        var pauses = new Pauses(_clock, _options.RetryFor);
        while (batch.Count > 0)
        {
            try
            {
                await AttemptAsync(batch);
                return;
            }
            catch (StoreException failure) when ((failure.MayRetry || failure.MayBeDone) && pauses.IsLeft)
            {
                if (failure.MayBeDone)
                {
                    foreach (var pending in batch.Where(one => one.Command.Key is null)) pending.Failure = failure;
                    batch = [.. batch.Where(one => one.Command.Key is not null)];
                }
                await pauses.NextAsync();
            }
        }
    }

    private async Task AttemptAsync(List<Pending> pending)
    {
        await using var transaction = await _store.BeginAsync(CancellationToken.None);
        var batch = new Batch(pending.Select(one => one.Command), _clock.GetUtcMicroseconds());
        await transaction.LoadAsync(batch, CancellationToken.None);
        foreach (var one in pending) one.Decide(batch);
        if (batch.IsChanged) await transaction.CommitAsync(batch, CancellationToken.None);
    }
}
