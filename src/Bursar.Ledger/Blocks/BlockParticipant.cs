namespace Bursar.Ledger;

/// <summary>
/// Blocks a participant, or gives a new reason for a block. Work that is already taken is not affected (MTurk API Reference,
/// CreateWorkerBlock).
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Participant">The participant's id. The caller has checked that the participant exists.</param>
/// <param name="Reason">1 to <see cref="Block.MaxReason"/> characters.</param>
public sealed record BlockParticipant(int Book, ObjectId Participant, string Reason) : Command(Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + Reason.Length;

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
        if (TextRules.Check("A reason", Reason, Block.MaxReason, required: true) is { } refused) return refused;
        set.Put(new Block { Book = Book, Participant = Participant, IsActive = true, Reason = Reason, BlockedAt = set.Now });
        return set.Receipt(Participant);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("block-participant")
        .With("participant", Participant.ToString())
        .With("reason", Reason);
}
