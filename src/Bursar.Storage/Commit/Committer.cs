using System.Threading.Channels;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The single writer, with group commit.
/// <code>
///   ExecuteAsync ──► queue ──► 1 take what is there ──► 2 load ──► 3 decide in order ──► 4 write, one fsync ──► 5 answer all
///                      ▲                                                                        │
///                      └──── whatever arrives in the meantime is the next batch ◄───────────────┘
/// </code>
/// No delay is added to make batches larger: they grow by themselves while the disk is busy.
/// </summary>
public sealed class Committer : ILedger, IAsyncDisposable
{
    private readonly IStore _store;
    private readonly TimeProvider _clock;
    private readonly CommitterOptions _options;
    private readonly Channel<Pending> _queue;
    private readonly Task _loop;

    /// <summary>Starts to commit to a store, which is then the committer's own to dispose of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The options leave no room for one command.</exception>
    public Committer(IStore store, TimeProvider clock, CommitterOptions? options = null)
    {
        _store = store;
        _clock = clock;
        _options = options ?? new CommitterOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.QueueLength, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.BatchLength, 1, nameof(options));
        _queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(_options.QueueLength) { SingleReader = true });
        _loop = Task.Run(RunAsync);
    }

    /// <inheritdoc/>
    public ValueTask<Outcome> ExecuteAsync(Command command, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested) return ValueTask.FromCanceled<Outcome>(cancellation);
        var pending = new Pending(command);
        return _queue.Writer.TryWrite(pending)
            ? new(pending.Task)
            : new(Outcome.Refused(RejectionCode.Busy, "Too many commands are waiting, or the server is stopping; nothing was done. Try again."));
    }

    /// <inheritdoc/>
    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
        => _store.FindAsync<TRow>(key, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Book>> BooksAsync(ObjectId after, int limit, CancellationToken cancellation)
        => _store.BooksAsync(after, limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Membership>> MembershipsAsync(ObjectId user, int limit, CancellationToken cancellation)
        => _store.MembershipsAsync(user, limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Membership>> MembersAsync(int book, int limit, CancellationToken cancellation)
        => _store.MembersAsync(book, limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AccessKey>> AccessKeysAsync(int book, int limit, CancellationToken cancellation)
        => _store.AccessKeysAsync(book, limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Token>> TokensAsync(int book, int limit, CancellationToken cancellation)
        => _store.TokensAsync(book, limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Transfer>> TransfersAsync(int book, long after, int limit, CancellationToken cancellation)
        => _store.TransfersAsync(book, after, limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> StudiesAsync(int book, ObjectId after, int limit, CancellationToken cancellation)
        => _store.StudiesAsync(book, after, limit, cancellation);

    /// <summary>Takes no more commands, answers those that were taken, and closes the store.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
        await _store.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<Pending>(_options.BatchLength);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < _options.BatchLength && _queue.Reader.TryRead(out var pending)) batch.Add(pending);
            await CommitAsync(batch);
            foreach (var pending in batch) pending.Answer();
            batch.Clear();
            await TidyAsync();
        }
    }

    private async Task TidyAsync()
    {
        try
        {
            await _store.TidyAsync(_clock.GetUtcNow(), CancellationToken.None);
        }
        catch (Exception)
        {
            // Nothing is lost by keeping what is old. Where the disk is the cause, the next batch meets it too and its callers
            // are told; whatever the cause, the loop must go on, for without it nobody is ever answered.
        }
    }

    /// <summary>Commits a batch; one that fails for another reason than the store's is tried again command by command.</summary>
    private async Task CommitAsync(List<Pending> batch)
    {
        try
        {
            await AttemptAsync(batch);
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

    private async Task AttemptAsync(List<Pending> batch)
    {
        await using var transaction = await _store.BeginAsync(CancellationToken.None);
        var now = _clock.GetUtcMicroseconds();
        var answers = await FindAnswersAsync(transaction, batch, now);
        var set = await LoadAsync(transaction, batch);
        var added = new List<StoredAnswer>();
        foreach (var pending in batch) Decide(pending, set, answers, added, now);
        if (set.IsChanged || added.Count > 0) await transaction.CommitAsync(set, added, CancellationToken.None);
    }

    private static async ValueTask<Dictionary<UInt128, StoredAnswer>> FindAnswersAsync(
        IStoreTransaction transaction, List<Pending> batch, DateTimeOffset now)
    {
        var answers = new Dictionary<UInt128, StoredAnswer>();
        var keys = new List<RequestKey>();
        foreach (var pending in batch) if (pending.Command.Key is { } key) keys.Add(key);
        if (keys.Count > 0) await transaction.FindAnswersAsync(keys, now - RequestKey.Lifetime, answers, CancellationToken.None);
        return answers;
    }

    private static async ValueTask<WorkingSet> LoadAsync(IStoreTransaction transaction, List<Pending> batch)
    {
        var rows = new HashSet<RowKey>();
        foreach (var pending in batch) pending.Command.Name(rows);
        var set = new WorkingSet();
        await transaction.LoadAsync(rows, set, CancellationToken.None);
        return set;
    }

    private static void Decide(
        Pending pending, WorkingSet set, Dictionary<UInt128, StoredAnswer> answers, List<StoredAnswer> added, DateTimeOffset now)
    {
        pending.Failure = null;
        try
        {
            pending.Outcome = pending.Command.Key is { } key
                ? DecideOnce(pending.Command, key, set, answers, added, now)
                : set.Decide(pending.Command, now);
        }
        catch (Exception bug)
        {
            pending.Failure = bug;
        }
    }

    /// <summary>The answer that is stored under the command's key, or a new one that will be.</summary>
    private static Outcome DecideOnce(
        Command command, RequestKey key, WorkingSet set, Dictionary<UInt128, StoredAnswer> answers, List<StoredAnswer> added, DateTimeOffset now)
    {
        if (answers.TryGetValue(key.Hash, out var stored)) return stored.Replay(command);
        // Written out before it is decided: a command that fails at it must not have moved anything.
        var request = command.Describe().ToString();
        var outcome = set.Decide(command, now);
        if (outcome.Receipt is not { } receipt) return outcome;
        var answer = new StoredAnswer(command.Book, key, request, receipt);
        answers.Add(key.Hash, answer);
        added.Add(answer);
        return outcome;
    }
}
