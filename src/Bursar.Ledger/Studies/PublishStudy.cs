namespace Bursar.Ledger;

/// <summary>
/// Offers a draft, now or from a later time on, and reserves the whole cost at once: Available → Held(study). Where the funds do
/// not cover it, the study stays a draft and nothing moves.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record PublishStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <summary>From when on places can be taken, to the microsecond; null for now.</summary>
    public DateTimeOffset? OfferedFrom { get; init; }

    /// <summary>What the dialect keeps beside it from now on; null for what it keeps already.</summary>
    public string? Document { get; init; }

    /// <summary>
    /// What it kept before, as it was read; only with <see cref="Document"/>. Where it is another one by now, this is refused.
    /// </summary>
    public string Was { get; init; } = "";

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Document is not null) rows.Add(RowKey.OfDocument(Study));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State != StudyState.Draft) return WrongState(study, nameof(StudyState.Draft));
        if (Document is not null && ReplaceDocument.Put(set, Study, Document, Was) is { } changed) return changed;
        return Offer(set, study with { OfferedFrom = From });
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("publish-study")
        .With("study", Study.ToString())
        .With("offered_from", From?.ToString("O"))
        .With("document", Document)
        .With("was", Was);

    private DateTimeOffset? From => OfferedFrom is { } at ? Microseconds.Whole(at) : null;
}
