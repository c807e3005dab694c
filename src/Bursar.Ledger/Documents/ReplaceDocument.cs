namespace Bursar.Ledger;

/// <summary>Replaces the dialect's document of a study. Nothing else changes.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Text">The new text.</param>
/// <param name="Was">
/// The text that the caller read; empty for none. If it has changed since, the command is refused and can be retried.
/// </param>
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

    /// <summary>Replaces the text if it has not changed since the caller read it.</summary>
    internal static Rejection? Put(WorkingSet set, ObjectId subject, string text, string was)
    {
        if (TextRules.Check("A document", text, Document.MaxLength) is { } refused) return refused;
        if (!string.Equals(set.Find<Document>(RowKey.OfDocument(subject))?.Text ?? "", was, StringComparison.Ordinal))
            return new(RejectionCode.Changed, $"{subject} was changed meanwhile.");
        set.Put(new Document(subject, text));
        return null;
    }
}
