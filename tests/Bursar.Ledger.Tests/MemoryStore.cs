namespace Bursar.Ledger.Tests;

/// <summary>
/// What every store does, in a dictionary: loads the rows that a command names, has it decided, keeps what changed. It holds
/// commands to one book each, as a store that is sharded by book must be able to.
/// </summary>
internal sealed class MemoryStore
{
    private readonly Dictionary<RowKey, Row> _rows = [];
    private readonly List<Transfer> _transfers = [];
    private readonly List<Event> _events = [];
    private readonly List<EventBatch> _batches = [];

    public DateTimeOffset Now { get; set; } = Start;

    /// <summary>The machine's time, while it is not believed.</summary>
    public DateTimeOffset? Latest { get; set; }

    public IReadOnlyDictionary<RowKey, Row> Rows => _rows;

    public IReadOnlyList<Transfer> Transfers => _transfers;

    /// <summary>The events as they were emitted.</summary>
    public IReadOnlyList<Event> Events => _events;

    public IReadOnlyList<EventBatch> EventBatches => _batches;

    /// <summary>One command in a working set of its own.</summary>
    public Outcome Execute(Command command)
    {
        var set = new WorkingSet();
        var outcome = Decide(set, command);
        set.Complete();
        foreach (var row in set.Changed) AssertInBook(command, row.Key);
        AssertDeclared(set, command);
        Commit(set);
        return outcome;
    }

    /// <summary>One command over a working set that others may share.</summary>
    public Outcome Decide(WorkingSet set, Command command)
    {
        Load(set, command);
        return set.Execute(command, BookTime.Of(Now) with { Latest = Latest ?? Now });
    }

    public void Load(WorkingSet set, Command command)
    {
        var names = new List<RowKey>();
        command.DeclareRows(names);
        foreach (var key in names) AssertInBook(command, key);
        foreach (var key in names.Where(key => !set.Knows(key))) set.Load(key, _rows.GetValueOrDefault(key));
    }

    public void Commit(WorkingSet set)
    {
        set.Complete();
        foreach (var row in set.Changed) Put(row);
        foreach (var file in _rows.Values.OfType<Upload>().Where(file => set.Drops.Any(drop => drop.Has(file))).ToList())
            _rows.Remove(file.Key);
        foreach (var more in set.Tallies) Put(Find<StudyTally>(more.Key)?.Plus(more) ?? more);
        _transfers.AddRange(set.Transfers);
        _events.AddRange(set.Events);
        _batches.AddRange(set.EventBatches);
    }

    public void Put(Row row) => _rows[row.Key] = row;

    /// <summary>The batches of events become too old, and are deleted.</summary>
    public void ForgetEvents() => _batches.Clear();

    /// <summary>What no command does, but someone with SQL access can.</summary>
    public void Remove(RowKey key) => Assert.True(_rows.Remove(key));

    public TRow? Find<TRow>(RowKey key) where TRow : Row => (TRow?)_rows.GetValueOrDefault(key);

    public Book BookOf(ObjectId id) => (Book)_rows[RowKey.OfBook(id.Book)];

    public Study StudyOf(ObjectId id) => (Study)_rows[RowKey.OfStudy(id)];

    public Submission SubmissionOf(ObjectId id) => (Submission)_rows[RowKey.OfSubmission(id)];

    /// <summary>A store locks what is declared: any other row that exists could have changed since.</summary>
    private void AssertDeclared(WorkingSet set, Command command)
    {
        var declared = new List<RowKey>();
        command.DeclareRows(declared);
        foreach (var row in set.Changed)
            Assert.True(
                !_rows.ContainsKey(row.Key) || declared.Contains(row.Key), $"{command.GetType().Name} overwrites {row.Key}.");
    }

    private static void AssertInBook(Command command, RowKey row)
        => Assert.True(row.Book == command.Book, $"{command.GetType().Name} on book {command.Book} needs {row}.");
}
