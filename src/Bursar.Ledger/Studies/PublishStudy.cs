namespace Bursar.Ledger;

/// <summary>
/// Offers a draft. Its places are priced now, and the whole cost is reserved: Available → Held(study). Where the funds do
/// not cover it, the study stays a draft and nothing moves.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record PublishStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Book book, Study study)
    {
        if (study.State != StudyState.Draft) return WrongState(study, nameof(StudyState.Draft));
        if (study.ExpiresAt <= set.Now) return Expired(study);
        var unit = book.PricingOf(study.Prices).Place(study.Reward, study.Places);
        set.Put(study with { State = StudyState.Active, UnitCost = unit });
        var rejection = set.Move(TransferKind.Reserve, Account.Available, Account.Held(Study), unit * study.Places, Study);
        return rejection is not null ? rejection : set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("publish-study").With("study", Study.ToString());
}
