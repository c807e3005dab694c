using System.Collections.Concurrent;

namespace Bursar.Storage.Tests;

/// <summary>A real store whose operations can be blocked, counted, and made to fail at every step.</summary>
internal sealed class GatedStore : IStore
{
    private readonly IStore _inner;
    private readonly GatedStore _whole;
    private readonly ConcurrentQueue<StoreException> _failures = [];
    private int _commits;

    public GatedStore(IStore inner)
    {
        (_inner, _whole) = (inner, this);
        Shards = inner.Shards is [_] ? [this] : [.. inner.Shards.Select(shard => new GatedStore(shard, this))];
    }

    /// <summary>One of several stores, with the gates of the whole.</summary>
    private GatedStore(IStore shard, GatedStore whole) => (_inner, _whole, Shards) = (shard, whole, [this]);

    /// <summary>How many commits came as far as the store.</summary>
    public int Commits => Volatile.Read(ref _commits);

    /// <summary>What the store said when it could not load or commit.</summary>
    public IEnumerable<StoreException> Failures => _failures;

    public IReadOnlyList<IStore> Shards { get; }

    public bool IsShared => _inner.IsShared;

    public StoreException? Failure => _inner.Failure;

    public StoreFigures Figures => _inner.Figures;

    public Func<Task> BeforeBegin { get; set; } = Pass;

    public Func<Task> BeforeLoad { get; set; } = Pass;

    public Func<Task> BeforeCommit { get; set; } = Pass;

    public Func<Task> AfterCommit { get; set; } = Pass;

    public Func<Task> BeforeTidy { get; set; } = Pass;

    public static Task Pass() => Task.CompletedTask;

    public Task<bool> ClaimKeyAsync(ReadOnlyMemory<byte> check, CancellationToken cancellation)
        => _inner.ClaimKeyAsync(check, cancellation);

    public async ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation)
    {
        await _whole.BeforeBegin();
        return new Transaction(_whole, await _inner.BeginAsync(cancellation));
    }

    public async ValueTask TidyAsync(BookTime time, CancellationToken cancellation)
    {
        await _whole.BeforeTidy();
        await _inner.TidyAsync(time, cancellation);
    }

    public ValueTask DropEventsAsync(int book, long upTo, CancellationToken cancellation)
        => _inner.DropEventsAsync(book, upTo, cancellation);

    public ValueTask DropDeliveriesAsync(int book, DateTimeOffset before, CancellationToken cancellation)
        => _inner.DropDeliveriesAsync(book, before, cancellation);

    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
        => _inner.FindAsync<TRow>(key, cancellation);

    public ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
        => _inner.ListAsync(query, cancellation);

    public ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation)
        where TGroup : notnull => _inner.CountAsync(query, cancellation);

    public ValueTask DisposeAsync() => _inner.DisposeAsync();

    private async ValueTask<T> NotingAsync<T>(Func<ValueTask<T>> work)
    {
        try
        {
            return await work();
        }
        catch (StoreException failure)
        {
            _failures.Enqueue(failure);
            throw;
        }
    }

    private sealed class Transaction(GatedStore store, IStoreTransaction inner) : IStoreTransaction
    {
        public async ValueTask LoadAsync(Batch batch, CancellationToken cancellation)
        {
            await store.BeforeLoad();
            await store.NotingAsync(async () =>
            {
                await inner.LoadAsync(batch, cancellation);
                return true;
            });
        }

        public bool IsGuess => inner.IsGuess;

        public async ValueTask<bool> CommitAsync(Batch batch, CancellationToken cancellation)
        {
            await store.BeforeCommit();
            Interlocked.Increment(ref store._commits);
            var isDone = await store.NotingAsync(() => inner.CommitAsync(batch, cancellation));
            if (isDone) await store.AfterCommit();
            return isDone;
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
