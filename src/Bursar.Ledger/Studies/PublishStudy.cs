namespace Bursar.Ledger;

/// <summary>
/// Offers a draft, now or from a later time, and reserves its whole cost at once: Available → Held(study). If the funds do not
/// cover it, the study stays a draft and no money moves.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record PublishStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <summary>When places can first be taken, to the microsecond; null for now.</summary>
    public DateTimeOffset? OfferedFrom { get; init; }

    /// <summary>The dialect's new document for the study; null to keep the current one.</summary>
    public string? Document { get; init; }

    /// <summary>
    /// The document that the caller read; used only with <see cref="Document"/>. If it has changed since, the command is refused.
    /// </summary>
    public string Was { get; init; } = "";

    /// <summary>Who can take part, beside the study's requirements.</summary>
    public Audience Audience { get; init; } = Audience.Everyone;

    /// <summary>
    /// The groups of tasks that the places are shared out among; null if the study shows none. They replace the study's places.
    /// </summary>
    public SharedTasks? Tasks { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Audience.Rule is not null) rows.Add(RowKey.OfStudyAudience(Audience.IdIn(Book)));
        if (Document is not null) rows.Add(RowKey.OfDocument(Study));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State != StudyState.Draft) return WrongState(study, nameof(StudyState.Draft));
        if (Document is not null && ReplaceDocument.Put(set, Study, Document, Was) is { } changed) return changed;
        if (Audience.Put(set, Book) is { } invalid) return invalid;
        study = study with { OfferedFrom = From, Audience = Audience.IdIn(Book), Quota = PlaceQuota.Of(Audience) };
        if (Tasks is null) return Offer(set, study);
        if (Tasks.Check(Audience) is { } unfit) return unfit;
        study = Tasks.Share(study);
        if (StudyRules.Check(study) is { } refused) return refused;
        return Offer(set, study with { UnitCost = book.PricingOf(study.Origin).Place(study.Reward, study.Places) });
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("publish-study")
            .With("study", Study.ToString())
            .With("offered_from", From?.ToString("O"))
            .With("document", Document)
            .With("was", Was);
        if (Tasks is not null) text.With("tasks", Tasks.ToString());
        // Left out for everyone, so that requests that were stored before are still recognized.
        return Audience.Rule is null ? text : text.With("audience", Audience.ToString());
    }

    private DateTimeOffset? From => OfferedFrom is { } at ? Microseconds.Whole(at) : null;
}
