namespace Bursar.Ledger;

/// <summary>
/// The end of a book's log of events. The row of a book is written with nearly every command, so the newest events are kept in it
/// and cost no page of their own; every <see cref="EventBatch.Length"/> events move into a row of their own.
/// </summary>
/// <param name="Last">The sequence number of the last event; 0 before the first.</param>
/// <param name="Recent">The events that are not in a batch yet, fewer than <see cref="EventBatch.Length"/>.</param>
public readonly record struct EventLog(long Last, PackedEvents Recent)
{
    /// <summary>The log with one more event.</summary>
    /// <param name="one">The event, with the next sequence number.</param>
    /// <returns>The log, and the batch that the event completed; null if it completed none.</returns>
    internal (EventLog Log, EventBatch? Full) Append(Event one)
    {
        var packed = Recent.Append(one);
        return one.Sequence % EventBatch.Length == 0
            ? (new(one.Sequence, default), new EventBatch(one.Book, one.Sequence, one.At, packed))
            : (new(one.Sequence, packed), null);
    }
}
