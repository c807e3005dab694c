using System.Collections.Concurrent;

namespace Bursar.Storage.Tests;

/// <summary>A real store behind a door: its work can be held, counted, and made to fail at every step.</summary>
internal sealed class GatedStore(IStore inner) : IStore
{
    private readonly ConcurrentQueue<StoreException> _failures = [];
    private int _commits;

    /// <summary>How many commits came as far as the store.</summary>
    public int Commits => Volatile.Read(ref _commits);

    /// <summary>What the store said when it could not load or commit.</summary>
    public IEnumerable<StoreException> Failures => _failures;

    public bool OneBook => inner.OneBook;

    public StoreFigures Figures => inner.Figures;

    public Func<Task> BeforeBegin { get; set; } = Pass;

    public Func<Task> BeforeLoad { get; set; } = Pass;

    public Func<Task> BeforeCommit { get; set; } = Pass;

    public Func<Task> AfterCommit { get; set; } = Pass;

    public Func<Task> BeforeTidy { get; set; } = Pass;

    public static Task Pass() => Task.CompletedTask;

    public async ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation)
    {
        await BeforeBegin();
        return new Transaction(this, await inner.BeginAsync(cancellation));
    }

    public async ValueTask TidyAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        await BeforeTidy();
        await inner.TidyAsync(now, cancellation);
    }

    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
        => inner.FindAsync<TRow>(key, cancellation);

    public ValueTask<IReadOnlyList<Book>> BooksAsync(ObjectId after, int limit, CancellationToken cancellation)
        => inner.BooksAsync(after, limit, cancellation);

    public ValueTask<IReadOnlyList<Membership>> MembershipsAsync(ObjectId user, int limit, CancellationToken cancellation)
        => inner.MembershipsAsync(user, limit, cancellation);

    public ValueTask<IReadOnlyList<Membership>> MembersAsync(int book, int limit, CancellationToken cancellation)
        => inner.MembersAsync(book, limit, cancellation);

    public ValueTask<IReadOnlyList<AccessKey>> AccessKeysAsync(int book, int limit, CancellationToken cancellation)
        => inner.AccessKeysAsync(book, limit, cancellation);

    public ValueTask<IReadOnlyList<Token>> TokensAsync(int book, int limit, CancellationToken cancellation)
        => inner.TokensAsync(book, limit, cancellation);

    public ValueTask<IReadOnlyList<Transfer>> TransfersAsync(int book, long after, int limit, CancellationToken cancellation)
        => inner.TransfersAsync(book, after, limit, cancellation);

    public ValueTask<IReadOnlyList<Study>> DueStudiesAsync(DateTimeOffset now, int limit, CancellationToken cancellation)
        => inner.DueStudiesAsync(now, limit, cancellation);

    public ValueTask<IReadOnlyList<Submission>> DueSubmissionsAsync(DateTimeOffset now, int limit, CancellationToken cancellation)
        => inner.DueSubmissionsAsync(now, limit, cancellation);

    public ValueTask<IReadOnlyList<Study>> FindStudiesAsync(StudyQuery query, ObjectId before, int limit, CancellationToken cancellation)
        => inner.FindStudiesAsync(query, before, limit, cancellation);

    public ValueTask<IReadOnlyList<Submission>> SubmissionsAsync(
        ObjectId study, IReadOnlyCollection<SubmissionState> states, ObjectId after, int limit, CancellationToken cancellation)
        => inner.SubmissionsAsync(study, states, after, limit, cancellation);

    public ValueTask<IReadOnlyList<Bonus>> BonusesAsync(ObjectId study, ObjectId submission, ObjectId after, int limit, CancellationToken cancellation)
        => inner.BonusesAsync(study, submission, after, limit, cancellation);

    public ValueTask<IReadOnlyList<Project>> ProjectsAsync(int book, ObjectId after, int limit, CancellationToken cancellation)
        => inner.ProjectsAsync(book, after, limit, cancellation);

    public ValueTask<IReadOnlyDictionary<SubmissionState, int>> CountSubmissionsAsync(ObjectId study, CancellationToken cancellation)
        => inner.CountSubmissionsAsync(study, cancellation);

    public ValueTask<IReadOnlyList<Study>> StudiesAsync(int book, ObjectId after, int limit, CancellationToken cancellation)
        => inner.StudiesAsync(book, after, limit, cancellation);

    public ValueTask<int?> FindStrayBookAsync(CancellationToken cancellation) => inner.FindStrayBookAsync(cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private async ValueTask NotingAsync(Func<ValueTask> work)
    {
        try
        {
            await work();
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
            await store.NotingAsync(() => inner.LoadAsync(batch, cancellation));
        }

        public async ValueTask CommitAsync(Batch batch, CancellationToken cancellation)
        {
            await store.BeforeCommit();
            Interlocked.Increment(ref store._commits);
            await store.NotingAsync(() => inner.CommitAsync(batch, cancellation));
            await store.AfterCommit();
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
