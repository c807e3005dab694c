namespace Bursar.Ledger;

/// <summary>
/// Records that an operator serves the books although commits of this book are lost, such as after an old backup was put back.
/// </summary>
/// <param name="Book">The book's number; <see cref="RowKey.NoBook"/> if the whole book is lost.</param>
/// <param name="Lost">The book's id.</param>
/// <param name="Transfer">The sequence number of the last transfer that the book is known to have had.</param>
public sealed record AcceptLoss(int Book, ObjectId Lost, long Transfer) : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.OfHead(Book));

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (Book != RowKey.NoBook && set.Book is null) return Rejection.NotFound("book", Book);
        set.Emit(EventKind.LossAccepted, Lost, forBook: Book == RowKey.NoBook ? Lost.Book : 0, transfer: Transfer);
        return set.Receipt(Lost);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("accept-loss")
        .With("lost", Lost.ToString())
        .With("transfer", Transfer.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
