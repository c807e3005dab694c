using System.Diagnostics.Metrics;
using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bursar.Storage;

/// <summary>
/// The ledger on top of a store. Commands go to the lane of their book and are committed in groups (<see cref="Lane"/>); reads go
/// straight to the store.
/// </summary>
public sealed class Committer : ILedger, IAsyncDisposable
{
    private static readonly TimeSpan SharedPoll = TimeSpan.FromSeconds(1);
    private readonly EventSignal _events = new();
    private readonly EventRetention _retention;
    private readonly IStore _store;
    private readonly Lane[] _lanes;
    private readonly CommitWatch _watch;
    private readonly ILogger _log;
    private readonly Meter? _ownMeter;
    private int _tidying;
    private volatile Task<Outcome>? _probe;

    /// <summary>Starts the lanes of a store. The committer owns the store and disposes of it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="clock">The ledger's clock; any that is not a <see cref="BookClock"/> is believed, however it jumps.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <param name="meter">The meter for the instruments; null to create one, also named <c>Bursar</c>.</param>
    /// <param name="log">The log; null for none.</param>
    /// <param name="witness">Records how far the books have come; null for none. The caller disposes of it.</param>
    /// <param name="fingerprints">Keeps the fingerprints of the books; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public Committer(
        IStore store,
        TimeProvider clock,
        CommitterOptions? options = null,
        Meter? meter = null,
        ILogger? log = null,
        Witness? witness = null,
        Fingerprints? fingerprints = null)
    {
        options ??= new CommitterOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.QueueLength, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchLength, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Lanes, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BookQuota, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RetryFor, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.WaitFor, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.EventRetention, TimeSpan.Zero, nameof(options));
        _store = store;
        _retention = new(store, options.EventRetention);
        Clock = clock as BookClock ?? new BookClock(clock);
        _log = log ?? NullLogger.Instance;
        meter ??= _ownMeter = new Meter(CommitMetrics.MeterName);
        _watch = new CommitWatch(new CommitMetrics(meter), _log, clock);
        Lane Start(int number) => new(store, Clock, options, _watch, _events, witness, fingerprints, afterBatch: TidyAsync);
        _lanes = [.. Enumerable.Range(0, options.Lanes).Select(Start)];
        CommitMetrics.Observe(meter, () => _lanes.Select(lane => lane.Depth), store);
    }

    /// <summary>The number of commands that wait to be committed.</summary>
    public int Waiting => _lanes.Sum(lane => lane.Depth);

    /// <inheritdoc/>
    public BookClock Clock { get; }

    /// <summary>Ends when this process must not use the store any more, because somebody else has changed it.</summary>
    public Task<StoreException> Unusable => _watch.Final;

    /// <inheritdoc cref="IStore.Failure"/>
    public StoreException? Failure => _store.Failure;

    /// <summary>
    /// Checks whether commands can be committed. It costs nothing while they are. After a failure it commits a transaction that
    /// changes nothing.
    /// </summary>
    /// <exception cref="StoreException">They cannot.</exception>
    public async ValueTask CheckWritesAsync(CancellationToken cancellation)
    {
        if (!_watch.Fails) return;
        // One at a time: while the store is away, it waits in the lane and is retried there.
        var probe = _probe is { IsCompleted: false } running ? running : _probe = _lanes[0].Send(new ProbeWrites()).AsTask();
        var outcome = await probe.WaitAsync(cancellation);
        if (outcome.Rejection is { } busy) throw new StoreException(busy.Detail) { MayRetry = true };
    }

    /// <inheritdoc/>
    public ValueTask<Outcome> ExecuteAsync(Command command, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested) return ValueTask.FromCanceled<Outcome>(cancellation);
        var lane = LaneOf(command);
        return CommitTrace.IsOn ? CommitTrace.SendAsync(lane, command) : lane.Send(command);
    }

    /// <summary>Queues a command, and tells what it did once it is answered.</summary>
    /// <exception cref="StoreException">See <see cref="ExecuteAsync(Command, CancellationToken)"/>.</exception>
    public ValueTask<Outcome> ExecuteAsync(Command command, CommandEffects effects)
        => LaneOf(command).Send(command, effects);

    /// <inheritdoc/>
    public Task NextEventAsync(int book, CancellationToken cancellation)
    {
        var next = _events.Next(book).WaitAsync(cancellation);
        // Commits of other processes are noticed within a second: an unnecessary wake-up costs one read.
        return _store.IsShared ? Task.WhenAny(next, Task.Delay(SharedPoll, Clock, cancellation)) : next;
    }

    /// <inheritdoc/>
    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
        => _store.FindAsync<TRow>(key, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
        => _store.ListAsync(query, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull => _store.CountAsync(query, cancellation);

    /// <summary>Accepts no more commands, answers those in the queues, and closes the store.</summary>
    public async ValueTask DisposeAsync()
    {
        StoreLog.Stopping(_log, Waiting);
        await Task.WhenAll(_lanes.Select(lane => lane.StopAsync()));
        _ownMeter?.Dispose();
        await _store.DisposeAsync();
        StoreLog.Stopped(_log);
    }

    private async ValueTask TidyAsync()
    {
        // Runs after a batch of any lane, because an idle lane has no batches; one run at a time.
        if (Interlocked.Exchange(ref _tidying, 1) == 1) return;
        try
        {
            var time = Clock.Read();
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

    /// <summary>The lane of a command's book; a made-up id names any number.</summary>
    private Lane LaneOf(Command command) => _lanes[unchecked((uint)command.Book) % _lanes.Length];
}
