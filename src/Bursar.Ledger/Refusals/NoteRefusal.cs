namespace Bursar.Ledger;

/// <summary>Notes in the log that something was refused to a person.</summary>
/// <param name="Book">The number of the book that it was about; <see cref="RowKey.NoBook"/> if it is not for the person.</param>
/// <param name="Person">The id of the user.</param>
/// <param name="Deed">What the person asked for.</param>
/// <param name="Reason">Why it was refused.</param>
public sealed record NoteRefusal(int Book, ObjectId Person, Deed Deed, RefusalReason Reason) : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfHead(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (Book != RowKey.NoBook && set.Book is null) return Rejection.NotFound("book", Book);
        set.Emit(EventKind.DeedRefused, Person, from: (int)Deed, to: (int)Reason);
        return set.Receipt(Person);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("note-refusal")
        .With("person", Person.ToString())
        .With("deed", Deed.ToString())
        .With("reason", Reason.ToString());
}
