namespace Bursar.Ledger;

/// <summary>A command on the alert of a book.</summary>
/// <param name="Book">The number of the book.</param>
public abstract record AlertCommand(int Book) : Command(Book)
{
    /// <inheritdoc/>
    public sealed override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfAlert(Book));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("book", Book);
        var (next, refused) = DecideAlert(set.Find<Alert>(RowKey.OfAlert(Book)), set.Now);
        if (next is null) return refused!;
        set.Put(next);
        return set.Receipt(book.Id);
    }

    /// <summary>Decides about the alert.</summary>
    /// <param name="now">The alert; null if the book has none.</param>
    /// <param name="time">When this is decided.</param>
    /// <returns>What it is afterwards, or why not.</returns>
    protected abstract (Alert? Next, Rejection? Refused) DecideAlert(Alert? now, DateTimeOffset time);

    /// <summary>The alert is no longer what the command was made for.</summary>
    private protected static readonly Rejection Changed
        = new(RejectionCode.Changed, "The alert was changed in the meantime.");
}
