namespace Bursar.Ledger;

/// <summary>
/// The events of a batch of commands, in order, and the rows that they fill. The events of a rejected command are removed.
/// </summary>
internal sealed class EventRun
{
    private readonly List<Event> _events = [];
    private readonly List<EventBatch> _full = [];
    private readonly Dictionary<RowKey, Study?> _studies = [];
    private int _first;

    /// <summary>The events of accepted commands, and of the current one so far.</summary>
    public IReadOnlyList<Event> All => _events;

    /// <summary>The batches that events of accepted commands completed.</summary>
    public IReadOnlyList<EventBatch> Full => _full;

    /// <summary>How many events the current command has emitted.</summary>
    public int Count => _events.Count - _first;

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

    /// <summary>Ends the current command, which is accepted.</summary>
    /// <param name="log">The log of its book before.</param>
    /// <returns>The log with the command's events.</returns>
    public EventLog End(EventLog log)
    {
        for (var i = _first; i < _events.Count; i++)
        {
            (log, var full) = log.Append(_events[i]);
            if (full is not null) _full.Add(full);
        }
        return log;
    }

    /// <summary>Removes the events of the current command, which is not accepted and has not ended.</summary>
    public void Undo() => _events.RemoveRange(_first, Count);
}
