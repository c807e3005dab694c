namespace Bursar.Ledger;

/// <summary>
/// The end of a book's log of events. The row of a book is written with nearly every command, so the newest events are kept in it
/// and cost no page of their own; every <see cref="EventBatch.Length"/> events move into a row of their own.
/// </summary>
/// <param name="Last">The sequence number of the last event; 0 before the first.</param>
/// <param name="Recent">The events that are not in a batch yet, fewer than <see cref="EventBatch.Length"/>.</param>
public readonly record struct EventLog(long Last, PackedEvents Recent)
{
    /// <summary>The log with more events.</summary>
    /// <param name="events">The events, with the next sequence numbers.</param>
    /// <param name="full">Gets the batches that they complete.</param>
    internal EventLog Append(ReadOnlySpan<Event> events, ICollection<EventBatch> full)
    {
        var log = this;
        while (!events.IsEmpty)
        {
            var space = EventBatch.Length - (int)(log.Last % EventBatch.Length);
            var next = events[..Math.Min(space, events.Length)];
            events = events[next.Length..];
            var (packed, last) = (log.Recent.Append(next), next[^1]);
            log = new(last.Sequence, next.Length < space ? packed : default);
            if (next.Length == space) full.Add(new EventBatch(last.Book, last.Sequence, last.At, packed));
        }
        return log;
    }
}
