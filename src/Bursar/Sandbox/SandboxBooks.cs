using Bursar.Api;
using Bursar.Http;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>
/// The ledger of a sandbox, whose books can be exchanged for those of a snapshot while the server runs. What was accepted is
/// finished first, what comes meanwhile waits, and whoever waits for an event is woken.
/// </summary>
internal sealed class SandboxBooks : ILedger, ISandboxBooks, IDisposable
{
    private readonly BooksPlan _plan;
    private readonly MovableClock _clock;
    private readonly SnapshotShelf _shelf;
    private readonly Gate _gate = new();
    private ServedBooks _books;
    private TaskCompletionSource _exchanged = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Serves books.</summary>
    /// <param name="books">The books, which the caller disposes of as <see cref="Current"/>.</param>
    /// <param name="plan">How to open others.</param>
    /// <param name="clock">The sandbox's clock.</param>
    public SandboxBooks(ServedBooks books, BooksPlan plan, MovableClock clock)
        => (_books, _plan, _clock, _shelf) = (books, plan, clock, new SnapshotShelf(plan.Data));

    /// <summary>The books that are open now.</summary>
    public ServedBooks Current => Volatile.Read(ref _books);

    /// <inheritdoc/>
    public BookClock Clock => Current.Committer.Clock;

    /// <inheritdoc/>
    public async ValueTask<Outcome> ExecuteAsync(Command command, CancellationToken cancellation)
    {
        await _gate.EnterAsync(cancellation);
        try
        {
            var committer = Current.Committer;
            return CallNote.Current is { } call
                ? await NoteAsync(call, committer, command)
                : await committer.ExecuteAsync(command, cancellation);
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
    {
        await _gate.EnterAsync(cancellation);
        try
        {
            var committer = Current.Committer;
            var row = await committer.FindAsync<TRow>(key, cancellation);
            return row is Book book && LateBalance.Current is { } late
                ? (TRow)(Row)(await committer.BalanceAsync(book, Clock.GetUtcNow() - late, cancellation)).Then
                : row;
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
    {
        await _gate.EnterAsync(cancellation);
        try
        {
            return await Current.Committer.ListAsync(query, cancellation);
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation) where TGroup : notnull
    {
        await _gate.EnterAsync(cancellation);
        try
        {
            return await Current.Committer.CountAsync(query, cancellation);
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <inheritdoc/>
    public Task NextEventAsync(int book, CancellationToken cancellation)
        => Task.WhenAny(Volatile.Read(ref _exchanged).Task, Current.Committer.NextEventAsync(book, cancellation));

    /// <inheritdoc/>
    public Task ResetAsync(CancellationToken cancellation)
        => _shelf.Has(ISandboxBooks.Seed) ? RestoreAsync(ISandboxBooks.Seed, cancellation) : ExchangeAsync(null, cancellation);

    /// <inheritdoc/>
    public async Task<bool> RestoreAsync(string name, CancellationToken cancellation)
    {
        if (!_shelf.Has(name)) return false;
        await ExchangeAsync(name, cancellation);
        return true;
    }

    /// <inheritdoc/>
    public async Task<bool> SaveAsync(string name, CancellationToken cancellation)
    {
        if (!_shelf.HasRoomFor(name)) return false;
        await _gate.EnterAsync(cancellation);
        try
        {
            _shelf.Save(name, _clock.State);
            return true;
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <summary>Saves the books as the state to which a reset goes back, unless there is one.</summary>
    public async Task KeepSeedAsync(CancellationToken cancellation)
    {
        if (!_shelf.Has(ISandboxBooks.Seed)) await SaveAsync(ISandboxBooks.Seed, cancellation);
    }

    /// <inheritdoc/>
    public bool Delete(string name) => _shelf.Delete(name);

    /// <inheritdoc/>
    public bool Has(string name) => _shelf.Has(name);

    /// <inheritdoc/>
    public void Export(string name, Stream to) => _shelf.Export(name, to);

    /// <inheritdoc/>
    public Task<string?> ImportAsync(string name, Stream from, CancellationToken cancellation)
        => _shelf.HasRoomFor(name)
            ? _shelf.ImportAsync(name, from, path => CheckAsync(path, cancellation))
            : Task.FromResult<string?>($"There are {SnapshotShelf.Max} snapshots. Delete one, or use a name that is there.");

    /// <inheritdoc/>
    public IReadOnlyList<Snapshot> List() => _shelf.List();

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    /// <summary>
    /// Opens the books of another file as a server would, which upgrades them, and compares their key with ours.
    /// </summary>
    private async Task<string?> CheckAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var store = SqliteStore.Open(path, _plan.Watch.StoreLog);
            return await store.ClaimKeyAsync(MasterKey.CheckOf(Current.MasterKey), cancellation)
                ? null
                : "The secrets in the file are sealed under another master key. Start both servers with the same master.key, or "
                    + "the same $Bursar__MasterKey.";
        }
        catch (StoreException wrong)
        {
            return wrong.Message;
        }
    }

    /// <summary>Has a command of an inspected call decided, and notes what it did.</summary>
    private static async ValueTask<Outcome> NoteAsync(CallNote call, Committer committer, Command command)
    {
        var effects = new CommandEffects();
        var outcome = await committer.ExecuteAsync(command, effects);
        call.Add(new(
            command.GetType().Name,
            command.Book,
            outcome.Rejection,
            outcome.Receipt is { Replayed: true },
            [.. effects.Transfers.Take(NotedCommand.MaxEffects)],
            [.. effects.Events.Take(NotedCommand.MaxEffects)]));
        return outcome;
    }

    /// <summary>Closes the books and opens those of a snapshot, or empty ones. It is finished once it has begun.</summary>
    private Task ExchangeAsync(string? name, CancellationToken cancellation)
        => _gate.AloneAsync(() => ExchangeAsync(name), cancellation);

    private async Task ExchangeAsync(string? name)
    {
        await _books.DisposeAsync();
        try
        {
            _clock.GoTo(_shelf.PutInPlace(name));
            Volatile.Write(ref _books, await ServedBooks.OpenAsync(_plan, CancellationToken.None));
        }
        catch (Exception failure) when (failure is CommandFailure or IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The books could not be exchanged, and none are open: {failure.Message}", failure);
        }
        Interlocked.Exchange(ref _exchanged, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }
}
