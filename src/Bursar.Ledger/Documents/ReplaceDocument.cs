namespace Bursar.Ledger;

/// <summary>Replaces the dialect's document of a study, and its internal name. Nothing else changes.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Text">The new text.</param>
/// <param name="Was">
/// The text that the caller read; empty for none. If it has changed since, the command is refused and can be retried.
/// </param>
public sealed record ReplaceDocument(ObjectId Study, string Text, string Was) : StudyCommand(Study)
{
    /// <summary>The study's new internal name; null to keep the current one.</summary>
    public string? InternalName { get; init; }

    /// <inheritdoc/>
    public override int Stores => Text.Length;

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
        if (Put(set, Study, Text, Was) is { } rejection) return rejection;
        if (InternalName is { } name && !string.Equals(name, study.InternalName, StringComparison.Ordinal))
        {
            var next = study with { InternalName = name };
            if (StudyRules.Check(next) is { } invalid) return invalid;
            set.Put(next);
        }
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("replace-document")
            .With("study", Study.ToString())
            .With("text", Text)
            .With("was", Was);
        // Left out where it is kept, so that requests that were stored before are still recognized.
        return InternalName is null ? text : text.With("internal_name", InternalName);
    }

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
