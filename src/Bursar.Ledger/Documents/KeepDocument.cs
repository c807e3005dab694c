namespace Bursar.Ledger;

/// <summary>
/// Stores a document under an id that its dialect derives from its text (<see cref="ObjectId.OfText"/>), so storing it again
/// changes nothing. MTurk's HIT types are stored this way.
/// </summary>
/// <param name="Document">The document to store.</param>
public sealed record KeepDocument(Document Document) : Command(Document.Subject.Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + Document.Text.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(Document.Key);
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (TextRules.Check("A document", Document.Text, Document.MaxLength) is { } refused) return refused;
        var kept = set.Find<Document>(Document.Key);
        if (kept is null) set.Put(Document);
        else if (kept != Document)
            return Outcome.Refused(RejectionCode.AlreadyExists, $"Another document has the id {Document.Subject}.");
        return set.Receipt(Document.Subject);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("keep-document")
        .With("subject", Document.Subject.ToString())
        .With("text", Document.Text);
}
