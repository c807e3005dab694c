namespace Bursar.Ledger;

/// <summary>
/// Offers more places at the price of the first ones, and reserves their cost: Available → Held(study). A stopped study is active
/// again, with these places only; a paused one stays so. Where the offer has expired they lapse with it, and cost nothing until
/// it goes on (<see cref="SetExpiry"/>). Refused where the study would become a large one, whose places cost more
/// (CreateAdditionalAssignmentsForHIT of MTurk).
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Places">How many more; at least 1.</param>
public sealed record AddPlaces(ObjectId Study, int Places) : StudyCommand(Study)
{
    /// <summary>
    /// How many it must have before: where it has others by now, this is refused and can be tried anew; null for any.
    /// </summary>
    public int? From { get; init; }

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
        if (study.State is StudyState.Draft or StudyState.Deleted) return WrongState(study, nameof(StudyState.Active));
        if (From is { } from && from != study.Places)
            return Outcome.Refused(RejectionCode.Changed, $"Study {Study} has {study.Places} places by now, not {from}.");
        if (CheckMore(book, study, Places) is { } refused) return refused;
        if (Document is not null && ReplaceDocument.Put(set, Study, Document, Was) is { } changed) return changed;

        study = study with { Places = study.Places + Places };
        if (study.ExpiresAt <= set.Now)
        {
            set.Put(study with { Closed = study.Closed + Places, Lapsed = study.Lapsed + Places });
            return set.Receipt(Study);
        }
        set.Put(
            study with
            {
                State = study.IsOpen ? study.State : StudyState.Active,
                Lapsed = 0,
                DeleteAt = null,
                UnderReview = false,
            });
        return Reserve(set, study, Places);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("add-places")
        .With("study", Study.ToString())
        .With("places", Places.ToString())
        .With("from", From?.ToString())
        .With("document", Document)
        .With("was", Was);
}
