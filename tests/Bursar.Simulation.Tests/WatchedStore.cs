using System.Collections.Concurrent;

namespace Bursar.Simulation.Tests;

/// <summary>
/// A real store, that notes every transaction and what became of it. Between two batches it holds the committer back until the
/// simulator has queued the next one, so that what is in a batch does not depend on chance.
/// </summary>
/// <param name="inner">The store.</param>
/// <param name="world">Where it lies.</param>
internal sealed class WatchedStore(IStore inner, World world) : IStore
{
    private readonly ConcurrentDictionary<WorkingSet, Attempt> _bySet = new(ReferenceEqualityComparer.Instance);
    private readonly World _world = world;
    private readonly List<Attempt> _attempts = [];
    private TaskCompletionSource _reached = New();
    private TaskCompletionSource _open = New();
    private volatile bool _isOpen;

    /// <summary>The first contradiction; null if there is none.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether it is not known of some commit whether it is there.</summary>
    public bool HasUnknown => _attempts.Exists(one => one.State == AttemptState.Unknown);

    public bool IsShared => inner.IsShared;

    public StoreFigures Figures => inner.Figures;

    public StoreException? Failure => inner.Failure;

    public Attempt AttemptOf(WorkingSet set) => _bySet[set];

    /// <summary>The transactions since it was last asked, in order.</summary>
    public IReadOnlyList<Attempt> TakeDecided()
    {
        Attempt[] taken = [.. _attempts];
        _attempts.Clear();
        return taken;
    }

    /// <summary>Takes over the transactions of a store whose process has ended.</summary>
    public void Adopt(IEnumerable<Attempt> attempts) => _attempts.InsertRange(0, attempts);

    /// <summary>A task that completes when every call of the next batch is answered.</summary>
    public Task NextRound() => (_reached = New()).Task;

    /// <summary>Lets the committer take what is queued.</summary>
    public void Open() => Interlocked.Exchange(ref _open, New()).SetResult();

    /// <summary>Never holds the committer back again.</summary>
    public void OpenForGood()
    {
        _isOpen = true;
        Open();
    }

    public Task<bool> ClaimKeyAsync(ReadOnlyMemory<byte> check, CancellationToken cancellation)
        => inner.ClaimKeyAsync(check, cancellation);

    public async ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation)
    {
        if (_world.IsDown) throw new StoreException("The process has ended.");
        var transaction = await inner.BeginAsync(cancellation);
        await _world.SettleAsync();
        return new Transaction(this, transaction);
    }

    public async ValueTask TidyAsync(BookTime time, CancellationToken cancellation)
    {
        var open = _open.Task;
        _reached.TrySetResult();
        if (!_isOpen) await open;
        if (_world.IsDown) throw new StoreException("The process has ended.");
        await inner.TidyAsync(time, cancellation);
        await _world.SettleAsync();
    }

    public ValueTask DropEventsAsync(int book, long upTo, CancellationToken cancellation)
        => inner.DropEventsAsync(book, upTo, cancellation);

    public ValueTask DropDeliveriesAsync(int book, DateTimeOffset before, CancellationToken cancellation)
        => inner.DropDeliveriesAsync(book, before, cancellation);

    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
        => inner.FindAsync<TRow>(key, cancellation);

    public ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
        => inner.ListAsync(query, cancellation);

    public ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull => inner.CountAsync(query, cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    /// <summary>Finds out which commits are there, of those whose outcome is not known yet.</summary>
    public async Task ResolveAsync()
    {
        var unknown = _attempts.FindAll(one => one.State == AttemptState.Unknown);
        if (unknown.Count == 0) return;
        var stored = await _world.ReadAsync(CancellationToken.None);
        foreach (var attempt in unknown) Fault ??= attempt.Resolve(stored);
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Transaction(WatchedStore store, IStoreTransaction inner) : IStoreTransaction
    {
        private Attempt? _attempt;

        public async ValueTask LoadAsync(Batch batch, CancellationToken cancellation)
        {
            if (store._world.IsDown) throw new StoreException("The process has ended.");
            await store.ResolveAsync();
            _attempt = new(batch);
            await inner.LoadAsync(batch, cancellation);
            store._bySet[batch.Set] = _attempt;
            store._attempts.Add(_attempt);
        }

        public bool IsGuess => inner.IsGuess;

        public async ValueTask<bool> CommitAsync(Batch batch, CancellationToken cancellation)
        {
            _attempt!.State = AttemptState.Unknown;
            var isDone = false;
            try
            {
                isDone = await inner.CommitAsync(batch, cancellation);
                _attempt.State = isDone ? AttemptState.Durable : AttemptState.Undone;
            }
            catch (StoreException failure)
            {
                // What a process says that is about to end, nobody hears.
                if (!store._world.IsDown) _attempt.Failure = failure;
                throw;
            }
            if (isDone) store._world.AfterCommit();
            return isDone;
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
