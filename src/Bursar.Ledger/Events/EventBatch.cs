namespace Bursar.Ledger;

/// <summary>
/// <see cref="Length"/> consecutive events of a book in one row. The batches of a book are aligned: the first holds the events 1
/// to <see cref="Length"/>, and so on. Newer events are in the book's row, see <see cref="EventLog"/>.
/// </summary>
/// <param name="Book">
/// The number of the book; <see cref="RowKey.NoBook"/> for what happened to users, participants and credentials.
/// </param>
/// <param name="Sequence">The sequence number of the last of the events.</param>
/// <param name="At">When the last of them was decided.</param>
/// <param name="Packed">The events.</param>
public sealed record EventBatch(int Book, long Sequence, DateTimeOffset At, PackedEvents Packed) : Row
{
    /// <summary>The number of events in a batch. Their bytes, about 400, fit into a page of the store.</summary>
    public const int Length = 8;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfEvents(Book, Sequence);
}
