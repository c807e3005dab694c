namespace Bursar.Ledger;

/// <summary>
/// The counterpart of a book's row for what belongs to no book: it counts the events of users, participants and credentials. The
/// row does not exist before the first event.
/// </summary>
/// <param name="LastEvent">The sequence number of the last event.</param>
public sealed record House(long LastEvent) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.House;
}
