namespace Bursar.Ledger;

/// <summary>
/// Takes back a publication before its offer begins (CANCEL_PUBLISH of Prolific's transition): the study is a draft again, and
/// its whole cost is released: Held(study) → Available. Places that were closed before are offered again with the draft.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record WithdrawStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <summary>The dialect's new document for the study; null to keep the current one.</summary>
    public string? Document { get; init; }

    /// <summary>
    /// The document that the caller read; used only with <see cref="Document"/>. If it has changed since, the command is refused.
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
        if (study.State != StudyState.Active || !(study.OfferedFrom > set.Now)) return WrongState(study, "scheduled");
        if (Document is not null && ReplaceDocument.Put(set, Study, Document, Was) is { } changed) return changed;
        set.Put(study with
        {
            State = StudyState.Draft,
            OfferedFrom = null,
            PublishedAt = null,
            Audience = default,
            Closed = 0,
            Lapsed = 0,
        });
        return Release(set, Study, study.UnitCost * study.Open, Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("withdraw-study")
        .With("study", Study.ToString())
        .With("document", Document)
        .With("was", Was);
}
