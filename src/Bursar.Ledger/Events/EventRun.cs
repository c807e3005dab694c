namespace Bursar.Ledger;

/// <summary>
/// The events of a batch of commands, in order. The events of a rejected command are removed. Those that have not been added to
/// the logs of their books are loose.
/// </summary>
internal sealed class EventRun
{
    private readonly List<Event> _events = [];
    private readonly Dictionary<int, int> _loose = [];
    private readonly Dictionary<RowKey, Study?> _studies = [];
    private int _first;
    private int _packed;

    /// <summary>The events of accepted commands, and of the current one so far.</summary>
    public IReadOnlyList<Event> All => _events;

    /// <summary>Whether any event is loose.</summary>
    public bool HasLoose => _packed < _events.Count;

    /// <summary>The studies that the current command put, in their form before it; null for a new one.</summary>
    public IReadOnlyDictionary<RowKey, Study?> Studies => _studies;

    /// <summary>Begins a command.</summary>
    public void Begin()
    {
        _first = _events.Count;
        _studies.Clear();
    }

    /// <summary>Appends an event of the current command.</summary>
    public void Add(Event one) => _events.Add(one);

    /// <summary>Remembers the study as it was before the current command first put it.</summary>
    public void Watch(Study study, Study? before) => _studies.TryAdd(study.Key, before);

    /// <summary>Records a transfer in the event that caused it: the current command's last event on the same subject.</summary>
    public void Moved(Transfer transfer, ObjectId subject)
    {
        var index = _events.Count - 1;
        while (index >= _first && _events[index].Subject != subject) index--;
        if (index < _first) return;
        _events[index] = _events[index] with { Transfer = transfer.Sequence, Amount = transfer.Amount.Total };
    }

    /// <summary>How many events of a book are loose, with those of the current command, which is in that book.</summary>
    public int LooseOf(int book) => _loose.GetValueOrDefault(book) + Count;

    /// <summary>Ends the current command, which is accepted.</summary>
    public void End(int book)
    {
        if (Count > 0) _loose[book] = LooseOf(book);
    }

    /// <summary>Removes the events of the current command, which is not accepted and has not ended.</summary>
    public void Undo() => _events.RemoveRange(_first, Count);

    /// <summary>The loose events by book, which are loose no more.</summary>
    public IEnumerable<IGrouping<int, Event>> TakeLoose()
    {
        var loose = _events.Skip(_packed).ToLookup(one => one.Book);
        _packed = _events.Count;
        _loose.Clear();
        return loose;
    }

    private int Count => _events.Count - _first;
}
