namespace Bursar.Ledger;

/// <summary>
/// Adds places at the price of the existing ones and reserves their cost: Available → Held(study). A stopped study becomes active
/// again with only these places; a paused study stays paused. If the offer has expired, the new places lapse and cost nothing
/// until the offer is extended (<see cref="SetExpiry"/>). Refused if the study would become a large one, whose places cost more
/// (MTurk's CreateAdditionalAssignmentsForHIT).
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Places">The number of places to add; at least 1.</param>
public sealed record AddPlaces(ObjectId Study, int Places) : StudyCommand(Study)
{
    /// <summary>
    /// The number of places that the caller expects the study to have; null for any. If it differs, the command is refused with
    /// <see cref="RejectionCode.Changed"/> and can be retried.
    /// </summary>
    public int? From { get; init; }

    /// <summary>The dialect's new document for the study; null to keep the current one.</summary>
    public string? Document { get; init; }

    /// <summary>
    /// The document that the caller read; used only with <see cref="Document"/>. If it has changed since, the command is refused.
    /// </summary>
    public string Was { get; init; } = "";

    /// <summary>The study's new internal name; null to keep the current one.</summary>
    public string? InternalName { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Document is not null) rows.Add(RowKey.OfDocument(Study));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State is StudyState.Draft or StudyState.Deleted) return WrongState(study, nameof(StudyState.Active));
        if (From is { } from && from != study.Places)
            return Outcome.Refused(RejectionCode.Changed, $"Study {Study} has {study.Places} places by now, not {from}.");
        if (CheckMore(book, study, Places) is { } refused) return refused;
        if (Document is not null && ReplaceDocument.Put(set, Study, Document, Was) is { } changed) return changed;
        return Add(set, study with { InternalName = InternalName ?? study.InternalName }, Places);
    }

    /// <summary>
    /// Adds places, which <see cref="StudyCommand.CheckMore"/> allows, to a study that was published, and reserves their cost.
    /// </summary>
    internal static Outcome Add(WorkingSet set, Study study, int places)
    {
        study = study with { Places = study.Places + places };
        if (StudyRules.Check(study) is { } invalid) return invalid;
        if (study.ExpiresAt <= set.Now)
        {
            set.Put(study with { Closed = study.Closed + places, Lapsed = study.Lapsed + places });
            return set.Receipt(study.Id);
        }
        set.Put(
            study with
            {
                State = study.IsOpen ? study.State : StudyState.Active,
                Lapsed = 0,
                DeleteAt = null,
                UnderReview = false,
            });
        return Reserve(set, study, places);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("add-places")
            .With("study", Study.ToString())
            .With("places", Places.ToString())
            .With("from", From?.ToString())
            .With("document", Document)
            .With("was", Was);
        // Left out where it is kept, so that requests that were stored before are still recognized.
        return InternalName is null ? text : text.With("internal_name", InternalName);
    }
}
