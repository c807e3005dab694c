namespace Bursar.Ledger;

/// <summary>
/// Offers more places at the price of the first ones, and reserves their cost: Available → Held(study). A stopped study is
/// active again. Refused where the larger study would cost more a place.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Places">How many more; at least 1.</param>
public sealed record AddPlaces(ObjectId Study, int Places) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Book book, Study study)
    {
        if (study.State == StudyState.Draft) return WrongState(study, nameof(StudyState.Active));
        if (study.ExpiresAt <= set.Now) return Expired(study);
        if (Places < 1 || Places > Ledger.Study.MaxPlaces - study.Places)
            return Outcome.Refused(RejectionCode.InvalidValue, $"A study has 1 to {Ledger.Study.MaxPlaces} places.");
        if (book.PricingOf(study.Prices).Place(study.Reward, study.Places + Places) != study.UnitCost)
            return Outcome.Refused(RejectionCode.PriceWouldChange, $"A study of {study.Places + Places} places costs another price a place.");

        set.Put(study with { State = StudyState.Active, Places = study.Places + Places });
        var rejection = set.Move(TransferKind.Reserve, Account.Available, Account.Held(Study), study.UnitCost * Places, Study);
        return rejection is not null ? rejection : set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("add-places")
        .With("study", Study.ToString())
        .With("places", Places.ToString());
}
