namespace Bursar.Ledger;

/// <summary>
/// The counterpart of a book's row for what belongs to no book: it counts the events of users, participants and credentials. The
/// row does not exist before the first event.
/// </summary>
/// <param name="Events">The end of the log of these events.</param>
public sealed record House(EventLog Events) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.House;
}
