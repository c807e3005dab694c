namespace Bursar.Ledger;

/// <summary>
/// The counterpart of a book's row for what belongs to no book: it counts the events of users, participants and credentials, and
/// keeps what the books know of time.
/// </summary>
public sealed record House : Head
{
    /// <summary>How late it was at least; null if nobody has noted it yet. See <see cref="NoteTime"/>.</summary>
    public DateTimeOffset? Seen { get; init; }

    /// <summary>The last jump of the clock that was confirmed; null if there was none.</summary>
    public ClockJump? Jump { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.House;
}
