namespace Bursar.Ledger;

/// <summary>Checks that a book's events have no gap from the oldest that is kept to the last one. Feed it every event in order.</summary>
/// <param name="last">The sequence of the last event, as the book says it.</param>
public sealed class EventAudit(long last)
{
    private long? _sequence;

    /// <summary>Checks the next event.</summary>
    /// <returns>The fault, as a clause; null where there is none.</returns>
    public string? Add(Event one)
    {
        if (_sequence is { } before && one.Sequence != before + 1) return $"event {before + 1} is missing; the next one is {one.Sequence}";
        _sequence = one.Sequence;
        return null;
    }

    /// <summary>Checks the last event that was fed, if any is kept.</summary>
    /// <returns>The fault, as a clause; null where there is none.</returns>
    public string? Finish() => _sequence is null || _sequence == last ? null : $"its last event is {_sequence}, and it counts {last}";
}
