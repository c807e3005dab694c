using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The lanes of one store, with its health and its tidying. Where there are several, one that is away holds up its own books
/// only.
/// </summary>
internal sealed class LaneGroup
{
    private readonly EventRetention _retention;
    private readonly IStore _store;
    private readonly int _groups;
    private readonly BookClock _clock;
    private readonly CommitWatch _watch;
    private readonly Lane[] _lanes;
    private int _tidying;
    private volatile Task<Outcome>? _probe;

    /// <param name="store">The store to commit to.</param>
    /// <param name="groups">How many stores there are.</param>
    /// <param name="clock">The ledger's clock.</param>
    /// <param name="options">The limits.</param>
    /// <param name="watch">Metrics and log of this store.</param>
    /// <param name="events">Gets the committed events.</param>
    /// <param name="witness">Records how far the books have come; null for none.</param>
    /// <param name="fingerprints">Keeps the fingerprints of the books; null for none.</param>
    public LaneGroup(
        IStore store,
        int groups,
        BookClock clock,
        CommitterOptions options,
        CommitWatch watch,
        EventSignal events,
        Witness? witness,
        Fingerprints? fingerprints)
    {
        (_store, _groups, _clock, _watch) = (store, groups, clock, watch);
        _retention = new(store, options.EventRetention);
        Lane Start(int number) => new(store, clock, options, watch, events, witness, fingerprints, afterBatch: TidyAsync);
        _lanes = [.. Enumerable.Range(0, options.Lanes).Select(Start)];
    }

    /// <summary>The number of commands that wait in each lane.</summary>
    public IEnumerable<int> Depths => _lanes.Select(lane => lane.Depth);

    /// <summary>Ends when this process must not use the store any more.</summary>
    public Task<StoreException> Unusable => _watch.Final;

    /// <summary>The lane of a book. The rest of its number has said which group it is in.</summary>
    public Lane LaneOf(int book) => _lanes[unchecked((uint)book) / (uint)_groups % _lanes.Length];

    /// <inheritdoc cref="Committer.CheckWritesAsync"/>
    public async ValueTask CheckWritesAsync(CancellationToken cancellation)
    {
        if (!_watch.Fails) return;
        // One at a time: while the store is away, it waits in the lane and is retried there.
        var probe = _probe is { IsCompleted: false } running ? running : _probe = _lanes[0].Send(new ProbeWrites()).AsTask();
        var outcome = await probe.WaitAsync(cancellation);
        if (outcome.Rejection is { } busy) throw new StoreException(busy.Detail) { MayRetry = true };
    }

    /// <summary>Accepts no more commands, and completes when those in the queues are answered.</summary>
    public Task StopAsync() => Task.WhenAll(_lanes.Select(lane => lane.StopAsync()));

    private async ValueTask TidyAsync()
    {
        // Runs after a batch of any lane, because an idle lane has no batches; one run at a time.
        if (Interlocked.Exchange(ref _tidying, 1) == 1) return;
        try
        {
            var time = _clock.Read();
            await _store.TidyAsync(time, CancellationToken.None);
            await _retention.StepAsync(time.Now, CancellationToken.None);
            _watch.Tidied();
        }
        catch (Exception failure)
        {
            _watch.TidyFailed(failure);
            // Keeping expired data does no harm. If the disk is the cause, the next batch fails too and its callers are told. The
            // loop must continue whatever the cause, or nobody would ever be answered.
        }
        finally
        {
            Volatile.Write(ref _tidying, 0);
        }
    }
}
