namespace Bursar.Ledger;

/// <summary>
/// Lifts a block. A participant who is not blocked stays so (MTurk API Reference, DeleteWorkerBlock).
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Participant">The participant's id.</param>
public sealed record UnblockParticipant(int Book, ObjectId Participant) : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfBlock(Book, Participant));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (set.Find<Block>(RowKey.OfBlock(Book, Participant)) is { IsActive: true } block)
            set.Put(block with { IsActive = false });
        return set.Receipt(Participant);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("unblock-participant").With("participant", Participant.ToString());
}
