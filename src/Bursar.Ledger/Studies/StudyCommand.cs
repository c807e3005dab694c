namespace Bursar.Ledger;

/// <summary>A command on one study of a book.</summary>
/// <param name="Study">The study's id, which names its book.</param>
public abstract record StudyCommand(ObjectId Study) : Command(Study.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfStudy(Study));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
    {
        return set.Book is { } book && set.Find<Study>(RowKey.OfStudy(Study)) is { } study
            ? DecideStudy(set, book, study)
            : Rejection.NotFound("study", Study);
    }

    /// <summary>Decides over the book and the study, which are there.</summary>
    protected abstract Outcome DecideStudy(WorkingSet set, Book book, Study study);

    /// <summary>Reserves every place: Available → Held(study). Where the funds do not cover it, nothing is changed.</summary>
    internal static Outcome Offer(WorkingSet set, Study study)
    {
        if (study.ExpiresAt <= set.Now) return Expired(study);
        set.Put(study with { State = StudyState.Active });
        return Reserve(set, study, study.Places);
    }

    /// <summary>Why a study cannot have that many places more; null where it can.</summary>
    private protected static Rejection? CheckMore(Book book, Study study, int places)
    {
        if (places < 1 || places > Ledger.Study.MaxPlaces - study.Places)
            return new(RejectionCode.InvalidValue, $"A study has 1 to {Ledger.Study.MaxPlaces} places.");
        var pricing = book.PricingOf(study.Origin);
        return pricing.IsLarge(study.Places + places) != pricing.IsLarge(study.Places)
            ? new(RejectionCode.PriceWouldChange, $"A study of {study.Places + places} places costs another price a place.")
            : null;
    }

    /// <summary>Reserves that many of its places: Available → Held(study).</summary>
    private protected static Outcome Reserve(WorkingSet set, Study study, int places)
    {
        var rejection = set.Move(
            TransferKind.Reserve, Account.Available, Account.Held(study.Id), study.UnitCost * places, study.Id);
        return rejection is not null ? rejection : set.Receipt(study.Id);
    }

    /// <summary>Closes the places nobody took, and releases their cost: Held(study) → Available.</summary>
    /// <param name="set">The rows.</param>
    /// <param name="study">The study, which is active.</param>
    /// <param name="endedAt">When its offer ended: from then on it is kept as long as it is to be, however late that is
    /// noticed.</param>
    private protected static Outcome EndOffer(WorkingSet set, Study study, DateTimeOffset endedAt)
    {
        set.Put(study with
        {
            State = StudyState.Stopped,
            Closed = study.Closed + study.Open,
            Lapsed = study.Lapsed + study.Open,
            DeleteAt = endedAt + study.KeepFor,
        });
        var rejection = set.Move(
            TransferKind.Release, Account.Held(study.Id), Account.Available, study.UnitCost * study.Open, study.Id);
        return rejection is not null ? rejection : set.Receipt(study.Id);
    }

    /// <summary>Ends the offer, where it has not ended, and puts the study away.</summary>
    private protected static Outcome Delete(WorkingSet set, Study study)
    {
        var held = study.IsOpen ? study.UnitCost * study.Open : Breakdown.Zero;
        set.Put(study with
        {
            State = StudyState.Deleted,
            Closed = study.Closed + study.Open,
            Lapsed = study.Lapsed + study.Open,
            DeleteAt = null,
        });
        var rejection = set.Move(TransferKind.Release, Account.Held(study.Id), Account.Available, held, study.Id);
        return rejection is not null ? rejection : set.Receipt(study.Id);
    }

    /// <summary>Refuses because no place can be offered any more.</summary>
    private protected static Outcome Expired(Study study)
        => Outcome.Refused(RejectionCode.WrongState, $"Study {study.Id} has expired.");

    /// <summary>Refuses for the study's state.</summary>
    private protected static Outcome WrongState(Study study, string wanted)
        => Outcome.Refused(RejectionCode.WrongState, $"Study {study.Id} is {study.State}, not {wanted}.");
}
