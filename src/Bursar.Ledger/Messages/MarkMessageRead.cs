namespace Bursar.Ledger;

/// <summary>Notes that the recipient has read a message. Repeated, it changes nothing.</summary>
/// <param name="Message">The message's id.</param>
public sealed record MarkMessageRead(ObjectId Message) : Command(Message.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfMessage(Message));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<Message>(RowKey.OfMessage(Message)) is not { } message)
            return Rejection.NotFound("message", Message);
        if (message.ReadAt is null) set.Put(message with { ReadAt = set.Now });
        return set.Receipt(Message);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("mark-message-read").With("message", Message.ToString());
}
