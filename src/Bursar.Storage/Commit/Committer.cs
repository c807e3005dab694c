using System.Diagnostics.Metrics;
using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bursar.Storage;

/// <summary>
/// The ledger on top of a store. Commands go to the lane of their book and are committed in groups (<see cref="Lane"/>); reads go
/// straight to the store. Where the store is several, each has lanes of its own (<see cref="LaneGroup"/>).
/// </summary>
public sealed class Committer : ILedger, IAsyncDisposable
{
    private static readonly TimeSpan SharedPoll = TimeSpan.FromSeconds(1);
    private readonly EventSignal _events = new();
    private readonly IStore _store;
    private readonly LaneGroup[] _groups;
    private readonly ILogger _log;
    private readonly Meter? _ownMeter;

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
        Clock = clock as BookClock ?? new BookClock(clock);
        _log = log ?? NullLogger.Instance;
        meter ??= _ownMeter = new Meter(CommitMetrics.MeterName);
        var metrics = new CommitMetrics(meter);
        var shards = store.Shards;
        _groups = [.. shards.Select((shard, i) =>
        {
            var watch = new CommitWatch(metrics, _log, clock, new ShardPlace(i, shards.Count));
            return new LaneGroup(shard, shards.Count, Clock, options, watch, _events, witness, fingerprints);
        })];
        Unusable = Task.WhenAny(_groups.Select(group => group.Unusable)).Unwrap();
        CommitMetrics.Observe(meter, () => _groups.SelectMany(group => group.Depths), store);
    }

    /// <summary>The number of commands that wait to be committed.</summary>
    public int Waiting => _groups.Sum(group => group.Depths.Sum());

    /// <inheritdoc/>
    public BookClock Clock { get; }

    /// <summary>Ends when this process must not use the store any more, because somebody else has changed it.</summary>
    public Task<StoreException> Unusable { get; }

    /// <inheritdoc cref="IStore.Failure"/>
    public StoreException? Failure => _store.Failure;

    /// <summary>How many stores the books are spread over; the first has what belongs to no book.</summary>
    public int Shards => _groups.Length;

    /// <summary>Checks whether books can be read.</summary>
    /// <param name="shard">Which of the stores, from 0.</param>
    /// <param name="cancellation">Gives up the check.</param>
    /// <exception cref="StoreException">They cannot.</exception>
    public async ValueTask CheckReadsAsync(int shard, CancellationToken cancellation)
        => await _store.Shards[shard].ListAsync(new BooksQuery(default, 1), cancellation);

    /// <summary>
    /// Checks whether commands can be committed. It costs nothing while they are. After a failure it commits a transaction that
    /// changes nothing.
    /// </summary>
    /// <param name="shard">Which of the stores, from 0.</param>
    /// <param name="cancellation">Gives up the check.</param>
    /// <exception cref="StoreException">They cannot.</exception>
    public ValueTask CheckWritesAsync(int shard, CancellationToken cancellation)
        => _groups[shard].CheckWritesAsync(cancellation);

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
        await Task.WhenAll(_groups.Select(group => group.StopAsync()));
        _ownMeter?.Dispose();
        await _store.DisposeAsync();
        StoreLog.Stopped(_log);
    }

    /// <summary>The lane of a command's book; a made-up id names any number.</summary>
    private Lane LaneOf(Command command)
        => _groups[ShardPlace.NumberOf(command.Book, _groups.Length)].LaneOf(command.Book);
}
