using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The reads and writes of one transaction: declared by the commands that it contains, loaded by the store, changed by the
/// commands' decisions.
/// </summary>
public sealed class Batch
{
    private static readonly Rejection Repeated =
        new(RejectionCode.Repeated, "The same request was carried out under another key; nothing was done this time.");

    /// <summary>How many rows a command usually declares, and about as many as it adds.</summary>
    private const int UsualRows = 4;

    private readonly BookQuota? _quota;
    private readonly HashSet<RowKey> _rows;
    private readonly List<RequestKey> _keys = [];
    private readonly Dictionary<UInt128, StoredAnswer> _answers = [];
    private readonly List<StoredAnswer> _added = [];

    /// <summary>Collects the rows and request keys that the commands declare.</summary>
    /// <param name="commands">The commands to decide.</param>
    /// <param name="time">The time of every decision.</param>
    public Batch(IReadOnlyCollection<Command> commands, BookTime time)
        : this(commands, time, null)
    {
    }

    /// <summary>The same, for books that may store only so much.</summary>
    internal Batch(IReadOnlyCollection<Command> commands, BookTime time, BookQuota? quota)
    {
        (Time, _quota) = (time, quota);
        _rows = new(commands.Count * UsualRows);
        foreach (var command in commands)
        {
            command.DeclareRows(_rows);
            _rows.Add(RowKey.OfHead(command.Book));
            if (command.Key is { } key) _keys.Add(key);
            if (command.Seal is { } seal) _keys.Add(seal);
            IsProbe |= command is ProbeWrites;
        }
        Set = new(_rows.Count + (commands.Count * UsualRows));
    }

    /// <summary>The time of every decision in this batch.</summary>
    public BookTime Time { get; }

    /// <summary>The rows to load into <see cref="Set"/>; a row that does not exist is loaded as null.</summary>
    public IReadOnlyCollection<RowKey> Rows => _rows;

    /// <summary>The request keys whose stored answers to load.</summary>
    public IReadOnlyList<RequestKey> Keys => _keys;

    /// <summary>The rows, and the changes that the decisions make to them.</summary>
    public WorkingSet Set { get; }

    /// <summary>Stored answers by <see cref="RequestKey.Hash"/>: the loaded ones and those of this batch.</summary>
    public IReadOnlyDictionary<UInt128, StoredAnswer> Answers => _answers;

    /// <summary>The answers of this batch, which are stored together with its changes.</summary>
    public IReadOnlyList<StoredAnswer> Added => _added;

    /// <summary>Whether there is anything to write.</summary>
    public bool IsChanged => Set.IsChanged || _added.Count > 0 || IsProbe;

    /// <summary>Whether it must write something, even if its commands change nothing.</summary>
    public bool IsProbe { get; }

    /// <summary>Adds a stored answer, unless it has expired.</summary>
    public void Load(StoredAnswer answer)
    {
        if (answer.Receipt.At >= Time.KeysSince) _answers[answer.Key.Hash] = answer;
    }

    /// <summary>Gives the answers of this batch their fingerprints.</summary>
    internal void Mark(Fingerprints fingerprints)
    {
        for (var i = 0; i < _added.Count; i++)
            _added[i] = _added[i] with { Fingerprint = fingerprints.HashOf(_added[i]) };
    }

    /// <summary>Decides a command, or finds the answer that is stored under its key.</summary>
    internal Outcome Execute(Command command)
    {
        if (command.Key is not { } key) return Decide(command);
        if (_answers.TryGetValue(key.Hash, out var stored)) return Replay(stored, command);
        if (command.Seal is { } seal && _answers.ContainsKey(seal.Hash)) return Repeated;
        // Described before it is decided: if describing throws, the command must not have changed anything.
        var request = command.Describe().ToString();
        var outcome = Decide(command);
        if (outcome.Receipt is not { } receipt) return outcome;
        Add(new StoredAnswer(key, request, receipt));
        Seal(command, receipt);
        return outcome;
    }

    private Outcome Decide(Command command)
    {
        if (_quota?.Refuses(command) is { } refused) return refused;
        var outcome = Set.Execute(command, Time);
        if (outcome.Receipt is { Transfer: 0 }) _quota?.Count(command);
        return outcome;
    }

    /// <summary>
    /// Answers a retry. It may have been sealed anew, and that seal must not be used for anything else, either.
    /// </summary>
    private Outcome Replay(StoredAnswer stored, Command command)
    {
        var outcome = stored.Replay(command);
        if (outcome.Accepted) Seal(command, stored.Receipt with { At = Time.Now });
        return outcome;
    }

    private void Seal(Command command, Receipt receipt)
    {
        if (command.Seal is { } seal && !_answers.ContainsKey(seal.Hash)) Add(new StoredAnswer(seal, "", receipt));
    }

    private void Add(StoredAnswer answer)
    {
        _answers.Add(answer.Key.Hash, answer);
        _added.Add(answer);
    }
}
