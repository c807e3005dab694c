namespace Bursar.Ledger;

/// <summary>Replaces what a dialect keeps beside a study. Nothing that the ledger knows of changes.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Text">What it keeps from now on.</param>
/// <param name="Was">What it kept before, as it was read, empty for nothing: where it is another one by now, this is refused and
/// can be tried anew.</param>
public sealed record ReplaceDocument(ObjectId Study, string Text, string Was) : StudyCommand(Study)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfDocument(Study));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State == StudyState.Deleted) return WrongState(study, "kept");
        return Put(set, Study, Text, Was) is { } rejection ? rejection : set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("replace-document")
        .With("study", Study.ToString())
        .With("text", Text)
        .With("was", Was);

    /// <summary>Puts the new text in the place of the old one.</summary>
    internal static Rejection? Put(WorkingSet set, ObjectId subject, string text, string was)
    {
        if (TextRules.Check("A document", text, Document.MaxLength) is { } refused) return refused;
        if (!string.Equals(set.Find<Document>(RowKey.OfDocument(subject))?.Text ?? "", was, StringComparison.Ordinal))
            return new(RejectionCode.Changed, $"{subject} was changed meanwhile.");
        set.Put(new Document(subject, text));
        return null;
    }
}
