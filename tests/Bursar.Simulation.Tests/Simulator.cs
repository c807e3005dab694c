namespace Bursar.Simulation.Tests;

/// <summary>
/// Runs random commands through the real committer and a real store in a <see cref="World"/> of faults, and compares what clients
/// were told and what is stored with the naive model. Everything follows from one seed.
/// <code>
///   wave of commands ──► committer ──► store ──► world: fails, or ends the process, at a planned place
///         ▲                  │ decisions, answers               │
///         │                  ▼                                  ▼
///   retries of what ◄── every answer is true? ◄── what is stored is what the model says, and passes the audit?
///   was not answered
/// </code>
/// </summary>
internal sealed class Simulator : IAsyncDisposable
{
    private const int MaxWave = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Random _random;
    private readonly World _world;
    private readonly Queue<Step> _steps;
    private readonly SimulatedClock _clock = new();
    private readonly NaiveLedger _model = new();
    private readonly Choices _choices;
    private readonly History _history;
    private readonly List<string> _log = [];
    private readonly Queue<Command> _retries = [];
    private readonly CancellationToken _cancellation;
    private Committer? _ledger;
    private Witness? _witness;
    private WatchedStore? _store;
    private Stored? _before;
    private int _calls;
    private bool _isFresh;

    private Simulator(int seed, World world, int steps, CancellationToken cancellation)
    {
        (_random, _world, _cancellation) = (new Random(seed), world, cancellation);
        _steps = new(Step.Sequence(_random, steps));
        _choices = new(_model);
        _history = new(_model, _choices);
    }

    /// <summary>Everything that happened, a line each.</summary>
    public IReadOnlyList<string> Log => _log;

    /// <summary>What went wrong; null if nothing did.</summary>
    public string? Fault { get; private set; }

    /// <summary>Runs a number of steps.</summary>
    public static async Task<Simulator> RunAsync(int seed, World world, int steps, CancellationToken cancellation)
    {
        await using var simulator = new Simulator(seed, world, steps, cancellation);
        try
        {
            await simulator.RunAsync();
        }
        catch (Exception fault)
        {
            simulator.Fault = $"it threw {fault}";
        }
        return simulator;
    }

    public async ValueTask DisposeAsync()
    {
        _world.Mend();
        await CloseAsync();
    }

    private async Task RunAsync()
    {
        await OpenAsync();
        while (Fault is null && (_steps.Count > 0 || _retries.Count > 0))
        {
            if (_random.Next(2) == 0) PlanFault();
            if (!_isFresh && _random.Next(12) == 0) await RestartAsync();
            else await WaveAsync();
        }
        _world.Mend();
        if (Fault is null) await RestartAsync();
    }

    private void PlanFault()
    {
        _world.Plan(_random);
        _log.Add($"planned: {_world.Planned}");
    }

    private async Task WaveAsync()
    {
        if (_steps.TryPeek(out var first)) _clock.Set(Times.Later(first.Pause, _clock.GetUtcNow(), _model));
        // After a start the committer takes the first command at once, and alone.
        var size = _isFresh ? 1 : 1 + _random.Next(_random.Next(1, MaxWave));
        await SendAsync([.. Enumerable.Range(0, size).Select(_ => Next()).OfType<Command>()]);
    }

    private Command? Next()
    {
        if (_retries.TryDequeue(out var retry)) return retry;
        if (_random.Next(12) == 0 && _history.AnyKeyed(_random) is { } again) return again;
        if (!_steps.TryDequeue(out var step)) return null;
        var command = _choices.Command(step, _clock.GetUtcNow());
        return _random.Next(3) == 0 ? command : command with { Key = RequestKey.From(command.Book, $"key {_calls++}") };
    }

    private async Task SendAsync(IReadOnlyList<Command> commands)
    {
        if (commands.Count == 0) return;
        var store = _store!;
        var calls = commands.Select(command => new Call(command, store.AttemptOf)).ToList();
        var reached = store.NextRound();
        var answers = calls.Select(call => _ledger!.ExecuteAsync(call.Watched, CancellationToken.None).AsTask()).ToList();
        // After a start nothing holds the committer. It may be at the gate already, and would then take the next wave in parts.
        if (!_isFresh) store.Open();
        await reached.WaitAsync(Patience, _cancellation);
        _isFresh = false;
        if (_world.IsDown)
        {
            await BeginAgainAsync(calls);
            return;
        }
        for (var i = 0; i < calls.Count; i++) await NoteAsync(calls[i], answers[i]);
        if (store.HasUnknown)
        {
            // The next transaction finds out, after the store has recovered.
            _world.Mend();
            await SendAsync([new UpdateBook(99)]);
            if (store.HasUnknown) throw new InvalidOperationException("The outcome of a commit stays unknown.");
        }
        Settle(calls);
        if (_random.Next(6) == 0) await CompareAsync();
    }

    private static async Task NoteAsync(Call call, Task<Outcome> answer)
    {
        try
        {
            call.Answer = await answer.WaitAsync(Patience);
        }
        catch (StoreException failure)
        {
            call.Failure = failure;
        }
    }

    /// <summary>Tells the model what is durable now, and checks what clients were told.</summary>
    private void Settle(List<Call> calls)
    {
        Fault ??= _store!.Fault ?? _history.Apply(_store.TakeDecided());
        foreach (var call in calls)
        {
            _log.Add($"{_clock.GetUtcNow():O} {call}");
            Fault ??= _history.Check(call);
            if (call.Answer is null && call.Command.Key is not null) _retries.Enqueue(call.Command);
        }
    }

    /// <summary>Closes the store as an operator does, and opens it again; the planned fault may come to pass meanwhile.</summary>
    private async Task RestartAsync()
    {
        _log.Add("restart");
        await CloseAsync();
        if (_world.IsDown) await _world.BeginAgainAsync(_random, _cancellation);
        await OpenAsync();
    }

    /// <summary>Begins again after the process has ended in the middle of these calls.</summary>
    private async Task BeginAgainAsync(List<Call> calls)
    {
        _log.Add($"ended, with {calls.Count} calls");
        var attempts = _store!.TakeDecided();
        await CloseAsync();
        await _world.BeginAgainAsync(_random, _cancellation);
        await OpenAsync(attempts);
        if (Fault is null) Settle(calls);
    }

    /// <summary>Opens the store, however often that fails, and checks what is there.</summary>
    /// <param name="attempts">The last transactions before, of which it is not known whether they are there.</param>
    private async Task OpenAsync(IReadOnlyList<Attempt>? attempts = null)
    {
        while (!await TryOpenAsync(attempts ?? []))
        {
            await CloseAsync();
            if (_world.IsDown) await _world.BeginAgainAsync(_random, _cancellation);
        }
        Fault ??= _store!.Fault ?? _history.Apply(_store.TakeDecided());
        await CompareAsync();
        _isFresh = true;
    }

    private async Task<bool> TryOpenAsync(IReadOnlyList<Attempt> attempts)
    {
        try
        {
            _store = new(await _world.OpenAsync(_cancellation), _world);
            _witness = Witness.Open(_world.WitnessFile);
            var options = new CommitterOptions { EventRetention = TimeSpan.FromDays(36_500) };
            _ledger = new(_store, _clock, options, witness: _witness, fingerprints: Stored.Fingerprints);
            var losses = await _witness.FindLossesAsync(_store, _cancellation);
            if (losses.Count > 0) Fault ??= $"after a start, the witness misses something: {losses[0]}";
            _store.Adopt(attempts);
            await _store.ResolveAsync();
            return true;
        }
        catch (StoreException failure)
        {
            _log.Add($"cannot be opened: {failure.Message}");
            return false;
        }
    }

    private async Task CompareAsync()
    {
        if (Fault is not null) return;
        var stored = await _world.ReadAsync(_cancellation);
        Fault = stored.Differs(_model, _before, _clock.GetUtcNow());
        if (!_store!.IsShared) await CompareReadsAsync(stored);
        _before = stored;
    }

    /// <summary>
    /// What is read through the store's memory is what is stored. No fault is left for these reads: which of them reach the disk
    /// depends on what SQLite has in memory, and a run would differ from another one of the same seed.
    /// </summary>
    private async Task CompareReadsAsync(Stored stored)
    {
        _world.Mend();
        foreach (var row in stored.All<Row>().Where(row => row is Book or Study or Submission))
            if (await _store!.FindAsync<Row>(row.Key, _cancellation) != row) Fault ??= $"{row.Key} is read in an old form";
    }

    private async Task CloseAsync()
    {
        if (_ledger is null) return;
        _clock.Pass(TimeSpan.FromHours(1)); // Nobody is retried any more.
        _store!.OpenForGood();
        await _ledger.DisposeAsync();
        _witness!.Dispose();
        _ledger = null;
    }
}
