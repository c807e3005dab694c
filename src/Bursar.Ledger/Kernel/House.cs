namespace Bursar.Ledger;

/// <summary>
/// What a book's row is to a book, for what belongs to no book: it counts the events of users, participants and credentials. There is no row
/// before the first event.
/// </summary>
/// <param name="LastEvent">The sequence of the last event.</param>
public sealed record House(long LastEvent) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.House;
}
