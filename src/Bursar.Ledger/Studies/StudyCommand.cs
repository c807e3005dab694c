namespace Bursar.Ledger;

/// <summary>A command on one study of a book.</summary>
/// <param name="Study">The study's id, which contains the number of its book.</param>
public abstract record StudyCommand(ObjectId Study) : Command(Study.Book)
{
    /// <summary>The dialect that sends it, for which studies of other origins do not exist; null if every study does.</summary>
    public Origin? SeenBy { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfStudy(Study));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
    {
        return set.Book is { } book
            && set.Find<Study>(RowKey.OfStudy(Study)) is { } study
            && study.Origin == (SeenBy ?? study.Origin)
            ? DecideStudy(set, book, study)
            : Rejection.NotFound("study", Study);
    }

    /// <summary>Decides the command, given the book and the study.</summary>
    protected abstract Outcome DecideStudy(WorkingSet set, Book book, Study study);

    /// <summary>
    /// Reserves the cost of every place: Available → Held(study). If the funds do not cover it, nothing changes.
    /// </summary>
    internal static Outcome Offer(WorkingSet set, Study study)
    {
        if (study.ExpiresAt <= set.Now) return Expired(study);
        var at = study.OfferedFrom > set.Now ? study.OfferedFrom : set.Now;
        set.Put(study with { State = StudyState.Active, PublishedAt = at });
        return Reserve(set, study, study.Places);
    }

    /// <summary>Why this many places cannot be added to a study; null if they can.</summary>
    internal static Rejection? CheckMore(Book book, Study study, int places)
    {
        if (places < 1 || places > Ledger.Study.MaxPlaces - study.Places)
            return new(RejectionCode.InvalidValue, $"A study has 1 to {Ledger.Study.MaxPlaces} places.");
        if (study.Reviews.HasFlag(StudyReviews.Plurality) && study.Places + places > ReviewPolicies.MaxCompared)
            return new(
                RejectionCode.InvalidValue, $"At most {ReviewPolicies.MaxCompared} submissions are compared with each other.");
        var pricing = book.PricingOf(study.Origin);
        return pricing.IsLarge(study.Places + places) != pricing.IsLarge(study.Places)
            ? new(RejectionCode.PriceWouldChange, $"A study of {study.Places + places} places costs another price a place.")
            : null;
    }

    /// <summary>Reserves the cost of this many places: Available → Held(study).</summary>
    internal static Outcome Reserve(WorkingSet set, Study study, int places)
    {
        var rejection = set.Move(
            TransferKind.Reserve, Account.Available, Account.Held(study.Id), study.UnitCost * places, study.Id);
        return rejection is not null ? rejection : set.Receipt(study.Id);
    }

    /// <summary>Closes the places that were never taken and releases their cost: Held(study) → Available.</summary>
    /// <param name="set">The rows that the command may read and change.</param>
    /// <param name="study">The study, whose offer is still open.</param>
    /// <param name="endedAt">
    /// When its offer ended. The time that it is kept counts from here, however late the end is processed.
    /// </param>
    private protected static Outcome EndOffer(WorkingSet set, Study study, DateTimeOffset endedAt)
    {
        set.Put(study with
        {
            State = StudyState.Stopped,
            Closed = study.Closed + study.Open,
            Lapsed = study.Lapsed + study.Open,
            DeleteAt = endedAt + study.KeepFor,
        });
        return Release(set, study.Id, study.UnitCost * study.Open, study.Id);
    }

    /// <summary>Ends the offer if it has not ended, and deletes the study.</summary>
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
        return Release(set, study.Id, held, study.Id);
    }

    /// <summary>
    /// Held(study) → Available, for the study or for one of its submissions. It cannot be rejected: a study that holds less is a
    /// bug, and throws.
    /// </summary>
    private protected static Receipt Release(WorkingSet set, ObjectId study, Breakdown amount, ObjectId subject)
    {
        set.Move(TransferKind.Release, Account.Held(study), Account.Available, amount, subject);
        return set.Receipt(subject);
    }

    /// <summary>A refusal because the offer has expired.</summary>
    private protected static Outcome Expired(Study study)
        => Outcome.Refused(RejectionCode.WrongState, $"Study {study.Id} has expired.");

    /// <summary>A refusal because of the study's state.</summary>
    private protected static Outcome WrongState(Study study, string wanted)
        => Outcome.Refused(RejectionCode.WrongState, $"Study {study.Id} is {study.State}, not {wanted}.");
}
