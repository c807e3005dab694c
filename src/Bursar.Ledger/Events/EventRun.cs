namespace Bursar.Ledger;

/// <summary>The events of a batch of commands, in order. The events of a rejected command are removed.</summary>
internal sealed class EventRun
{
    private readonly List<Event> _events = [];
    private readonly Dictionary<RowKey, Study?> _studies = [];
    private int _first;

    /// <summary>The events of accepted commands, and of the current one so far.</summary>
    public IReadOnlyList<Event> All => _events;

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
        var index = _events.FindLastIndex(_events.Count - 1, Count, one => one.Subject == subject);
        if (index >= 0) _events[index] = _events[index] with { Transfer = transfer.Sequence, Amount = transfer.Amount.Total };
    }

    /// <summary>Removes the events of the current command.</summary>
    public void Undo() => _events.RemoveRange(_first, Count);
}
