namespace Bursar.Ledger;

/// <summary>Prepares a batch of bonuses. No money moves, and nothing is reserved.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Document">The lines, in the dialect's form.</param>
public sealed record PrepareBonuses(ObjectId Study, string Document) : StudyCommand(Study)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + Document.Length;

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (TextRules.Check("A batch of bonuses", Document, Ledger.Document.MaxLength, required: true) is { } refused)
            return refused;
        var batch = new BonusBatch(set.NextId(), Study, null);
        set.Put(batch);
        set.Put(new Document(batch.Id, Document));
        return set.Receipt(batch.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("prepare-bonuses")
        .With("study", Study.ToString())
        .With("document", Document);
}
