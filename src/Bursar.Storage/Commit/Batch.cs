using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// What one transaction reads and writes: made from the commands that are decided in it, filled by the store, then by their
/// decisions.
/// </summary>
public sealed class Batch
{
    private readonly HashSet<RowKey> _rows = [];
    private readonly List<RequestKey> _keys = [];
    private readonly Dictionary<UInt128, StoredAnswer> _answers = [];
    private readonly List<StoredAnswer> _added = [];

    /// <summary>Names what these commands need.</summary>
    /// <param name="commands">The commands that will be decided.</param>
    /// <param name="now">The moment of every decision.</param>
    public Batch(IEnumerable<Command> commands, DateTimeOffset now)
    {
        Now = now;
        foreach (var command in commands)
        {
            command.DeclareRows(_rows);
            if (command.Key is { } key) _keys.Add(key);
        }
    }

    /// <summary>When its commands are decided.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The rows to load into <see cref="Set"/>, as null where there is none.</summary>
    public IReadOnlyCollection<RowKey> Rows => _rows;

    /// <summary>The keys whose stored answers are to be loaded.</summary>
    public IReadOnlyList<RequestKey> Keys => _keys;

    /// <summary>Answers that are older have been forgotten.</summary>
    public DateTimeOffset NotBefore => Now - RequestKey.Lifetime;

    /// <summary>The rows, and what is decided over them.</summary>
    public WorkingSet Set { get; } = new();

    /// <summary>Stored answers by <see cref="RequestKey.Hash"/>: those loaded, and those of this batch.</summary>
    public IReadOnlyDictionary<UInt128, StoredAnswer> Answers => _answers;

    /// <summary>The answers of this batch, to be stored with its changes.</summary>
    public IReadOnlyList<StoredAnswer> Added => _added;

    /// <summary>Whether there is anything to write.</summary>
    public bool IsChanged => Set.IsChanged || _added.Count > 0;

    /// <summary>Adds a stored answer, unless it has been forgotten.</summary>
    public void Load(StoredAnswer answer)
    {
        if (answer.Receipt.At >= NotBefore) _answers[answer.Key.Hash] = answer;
    }

    /// <summary>Decides a command over the set, or finds the answer that is stored under its key.</summary>
    internal Outcome Execute(Command command)
    {
        if (command.Key is not { } key) return Set.Execute(command, Now);
        if (_answers.TryGetValue(key.Hash, out var stored)) return stored.Replay(command);
        // Written out before it is decided: a command that fails at it must not have moved anything.
        var request = command.Describe().ToString();
        var outcome = Set.Execute(command, Now);
        if (outcome.Receipt is not { } receipt) return outcome;
        var answer = new StoredAnswer(key, request, receipt);
        _answers.Add(key.Hash, answer);
        _added.Add(answer);
        return outcome;
    }
}
