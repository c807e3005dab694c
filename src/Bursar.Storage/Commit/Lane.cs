using System.Diagnostics;
using System.Threading.Channels;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// One writer with group commit.
/// <code>
///   Send ──► queue ──► 1 take what is queued ──► 2 load ──► 3 decide in order ──► 4 write, one fsync ──► 5 answer all
///              ▲                                                                        │
///              └──── commands that arrive meanwhile form the next batch ◄───────────────┘
/// </code>
/// No delay is added to make batches larger: they grow while the disk is busy. If more is queued than fits into a batch, books
/// take turns (<see cref="Backlog"/>).
/// </summary>
internal sealed class Lane
{
    private static readonly Rejection Busy =
        new(RejectionCode.Busy, "Too many commands are waiting, or the server is stopping; nothing was done. Try again.");

    private readonly IStore _store;
    private readonly BookClock _clock;
    private readonly CommitterOptions _options;
    private readonly CommitWatch _watch;
    private readonly EventSignal _events;
    private readonly Witness? _witness;
    private readonly Fingerprints? _fingerprints;
    private readonly Func<ValueTask> _afterBatch;
    private readonly Channel<Pending> _queue = Channel.CreateUnbounded<Pending>(new() { SingleReader = true });
    private readonly LaneRoom _room;
    private readonly Backlog _backlog;
    private readonly BookQuota _quota;
    private readonly Task _loop;

    /// <param name="store">The store to commit to.</param>
    /// <param name="clock">The ledger's clock.</param>
    /// <param name="options">The limits.</param>
    /// <param name="watch">Metrics and log.</param>
    /// <param name="events">Gets the committed events.</param>
    /// <param name="witness">Records how far the books have come; null for none.</param>
    /// <param name="fingerprints">Keeps the fingerprints of the books; null for none.</param>
    /// <param name="afterBatch">Called after each batch, once all its callers are answered.</param>
    public Lane(
        IStore store,
        BookClock clock,
        CommitterOptions options,
        CommitWatch watch,
        EventSignal events,
        Witness? witness,
        Fingerprints? fingerprints,
        Func<ValueTask> afterBatch)
    {
        _store = store;
        _clock = clock;
        _options = options;
        _watch = watch;
        _events = events;
        _witness = witness;
        _fingerprints = fingerprints;
        _afterBatch = afterBatch;
        _room = new LaneRoom(options.QueueLength);
        _backlog = new Backlog(options.BatchLength);
        _quota = new BookQuota(options.BookQuota, clock, watch);
        // The loop serves every request, so it must not inherit the context of the one that created the lane.
        using (ExecutionContext.SuppressFlow()) _loop = Task.Run(RunAsync);
    }

    /// <summary>The number of queued commands.</summary>
    public int Depth => _room.Waiting;

    /// <summary>Queues a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="effects">What is told what it did; null for nobody.</param>
    public ValueTask<Outcome> Send(Command command, CommandEffects? effects = null)
    {
        if (_room.TryEnter(command.Book))
        {
            var pending = new Pending(command, _clock.GetTimestamp())
            {
                Span = CommitTrace.IsOn ? Activity.Current : null,
                Effects = effects,
            };
            if (_queue.Writer.TryWrite(pending)) return new(pending.Task);
            _room.Leave(command.Book); // It is stopping.
        }
        _watch.TurnedAway(1);
        return new((Outcome)Busy);
    }

    /// <summary>Accepts no more commands, and completes when those in the queue are answered.</summary>
    public Task StopAsync()
    {
        _queue.Writer.TryComplete();
        return _loop;
    }

    private async Task RunAsync()
    {
        var taken = new List<Pending>(_options.BatchLength);
        while (!_backlog.IsEmpty || await _queue.Reader.WaitToReadAsync())
        {
            while (_queue.Reader.TryRead(out var pending)) _backlog.Add(pending);
            _backlog.Take(taken);
            _room.Leave(taken);
            if (!_backlog.IsEmpty) _watch.Full();
            await CommitAsync(taken);
            foreach (var pending in taken) pending.Answer();
            taken.Clear();
            await _afterBatch();
        }
    }

    /// <summary>
    /// Commits a batch. While the store may recover, the batch is retried with growing pauses. If the outcome of a commit is
    /// unknown, only commands with a request key are retried: what they did is found under the key. A batch that fails for a
    /// reason other than the store is retried command by command.
    /// </summary>
    private async Task CommitAsync(List<Pending> batch)
    {
        var pauses = new Pauses(_clock);
        batch = NotTooLate(batch);
        while (batch.Count > 0)
        {
            try
            {
                await AttemptAsync(batch);
                return;
            }
            catch (StoreException failure)
            {
                var again = batch.FindAll(one => one.MayRetry(failure) && HasWaited(one) < _options.RetryFor);
                _watch.Failed(failure, batch, again.Count);
                batch = again;
                if (batch.Count > 0) await pauses.NextAsync(CancellationToken.None);
            }
            catch (Exception failure) when (batch.Count == 1)
            {
                _watch.Failed(failure);
                batch[0].Fail(failure);
                return;
            }
            catch (Exception failure)
            {
                _watch.Failed(failure);
                foreach (var pending in batch) await CommitAsync([pending]);
                return;
            }
        }
    }

    /// <summary>The commands that have waited less than the limit. The others are refused.</summary>
    private List<Pending> NotTooLate(List<Pending> batch)
    {
        if (HasWaited(batch.MinBy(one => one.Since)!) < _options.WaitFor) return batch;
        var inTime = batch.FindAll(one =>
        {
            var isInTime = HasWaited(one) < _options.WaitFor;
            if (!isInTime) one.TurnAway(Busy);
            return isInTime;
        });
        _watch.TurnedAway(batch.Count - inTime.Count);
        return inTime;
    }

    private TimeSpan HasWaited(Pending pending) => _clock.GetElapsedTime(pending.Since);

    private async Task AttemptAsync(List<Pending> pending)
    {
        while (!await TryAsync(pending))
        {
            // What was in memory was out of date, and is forgotten.
        }
    }

    private async Task<bool> TryAsync(List<Pending> pending)
    {
        using var span = CommitTrace.Start(pending);
        var start = _watch.Start();
        await using var transaction = await _store.BeginAsync(CancellationToken.None);
        var batch = new Batch(pending.ConvertAll(one => one.Command), _clock.Read(), _quota);
        await transaction.LoadAsync(batch, CancellationToken.None);
        foreach (var one in pending) one.RunIn(batch);
        if (!batch.IsChanged && !transaction.IsGuess) return true;
        batch.Set.Complete();
        _fingerprints?.Update(batch);
        if (!await transaction.CommitAsync(batch, CancellationToken.None)) return false;
        _witness?.Record(batch);
        _watch.Committed(start, pending.Count);
        _events.Committed(batch.Set.Events);
        return true;
    }
}
