namespace Bursar.Ledger;

/// <summary>How far a book's events have been turned into deliveries. A book has one as soon as it has had a hook.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Hooks">The number of its hooks that are not deleted and have no scope.</param>
/// <param name="Active">The number of its hooks that are active; if none is, events are passed over.</param>
/// <param name="Planned">The sequence number of the last event that was turned into deliveries, or passed over.</param>
public sealed record Outbox(int Book, int Hooks, int Active, long Planned) : Row
{
    /// <summary>The maximum number of a book's hooks without a scope.</summary>
    public const int MaxHooks = 100;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfOutbox(Book);
}
