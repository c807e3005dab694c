namespace Bursar.Ledger;

/// <summary>Writes a study without offering it. No money moves.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Title">1 to <see cref="Study.MaxTitle"/> characters.</param>
/// <param name="Reward">What a participant gets; zero is allowed.</param>
/// <param name="Places">1 to <see cref="Study.MaxPlaces"/>.</param>
/// <param name="Prices">Which of the book's pricings it follows.</param>
public sealed record DraftStudy(int Book, string Title, Money Reward, int Places, PriceList Prices) : Command(Book)
{
    /// <inheritdoc/>
    public override void Name(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (TextRules.Refuse("A title", Title, Study.MaxTitle, required: true) is { } title) return title;
        if (Reward < Money.Zero || Reward > Money.MaxAmount)
            return Outcome.Refused(RejectionCode.InvalidAmount, $"A reward is from 0.00 to {Money.MaxAmount}.");
        if (Places is < 1 or > Study.MaxPlaces)
            return Outcome.Refused(RejectionCode.InvalidValue, $"A study has 1 to {Study.MaxPlaces} places.");

        var study = new Study
        {
            Id = set.NextId(),
            Title = Title,
            State = StudyState.Draft,
            Prices = Prices,
            Reward = Reward,
            Places = Places,
            CreatedAt = set.Now,
        };
        set.Put(study);
        return set.Receipt(study.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("draft-study")
        .With("title", Title)
        .With("reward", Reward.ToString())
        .With("places", Places.ToString())
        .With("prices", Prices.ToString());
}
