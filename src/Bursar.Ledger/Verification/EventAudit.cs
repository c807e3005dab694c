namespace Bursar.Ledger;

/// <summary>
/// Checks that a book's stored events have no gap between the oldest and the last one, and name no transfer that is not there.
/// Add every event in order.
/// </summary>
/// <param name="last">The sequence number of the last event, as the book counts it.</param>
/// <param name="lastTransfer">The sequence number of the book's last transfer.</param>
public sealed class EventAudit(long last, long lastTransfer)
{
    private long? _sequence;

    /// <summary>Checks the number of events that are not in a batch yet.</summary>
    /// <returns>The fault, as a clause; null if there is none.</returns>
    public string? AddRecent(int count) => count == last % EventBatch.Length
        ? null
        : $"of its last {EventBatch.Length} events, its row holds {count}, and it counts {last}";

    /// <summary>Checks the next event.</summary>
    /// <returns>The fault, as a clause; null if there is none.</returns>
    public string? Add(Event one)
    {
        if (_sequence is { } before && one.Sequence != before + 1)
            return $"event {before + 1} is missing; the next one is {one.Sequence}";
        _sequence = one.Sequence;
        return one.Transfer <= lastTransfer || one.Kind == EventKind.LossAccepted
            ? null
            : $"event {one.Sequence} names transfer {one.Transfer}, which is not there";
    }

    /// <summary>Checks the last event that was added, if any is stored.</summary>
    /// <returns>The fault, as a clause; null if there is none.</returns>
    public string? Finish()
        => _sequence is null || _sequence == last ? null : $"its last event is {_sequence}, and it counts {last}";
}
