namespace Bursar.Ledger;

/// <summary>Writes a study without offering it. No money moves.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Title">1 to <see cref="Study.MaxTitle"/> characters.</param>
/// <param name="Reward">What a participant gets; zero is allowed.</param>
/// <param name="Places">1 to <see cref="Study.MaxPlaces"/>.</param>
/// <param name="Prices">Which of the book's pricings it follows.</param>
public sealed record DraftStudy(int Book, string Title, Money Reward, int Places, PriceList Prices) : Command(Book)
{
    /// <summary>How long a participant has to do the work, in whole seconds. Default: an hour.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// After how long submitted work is approved by itself, in whole seconds. Default: 21 days, as Prolific does it (Prolific API docs,
    /// Submissions).
    /// </summary>
    public TimeSpan ApproveAfter { get; init; } = TimeSpan.FromDays(21);

    /// <summary>From when on no place can be taken, to the microsecond; null where it is offered until it is stopped.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

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
        if (!IsWhole(TimeLimit) || TimeLimit < Study.MinTimeLimit || TimeLimit > Study.MaxTimeLimit)
            return Outcome.Refused(RejectionCode.InvalidValue, "A time limit is from 30 seconds to 365 days, in whole seconds.");
        if (!IsWhole(ApproveAfter) || ApproveAfter < TimeSpan.Zero || ApproveAfter > Study.MaxApproveAfter)
            return Outcome.Refused(RejectionCode.InvalidValue, "Work is approved by itself after 0 to 30 days, in whole seconds.");

        var study = new Study
        {
            Id = set.NextId(),
            Title = Title,
            State = StudyState.Draft,
            Prices = Prices,
            Reward = Reward,
            Places = Places,
            TimeLimit = TimeLimit,
            ApproveAfter = ApproveAfter,
            ExpiresAt = Expiry,
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
        .With("prices", Prices.ToString())
        .With("time_limit", TimeLimit.ToString("c"))
        .With("approve_after", ApproveAfter.ToString("c"))
        .With("expires_at", Expiry?.ToString("O"));

    /// <summary>The moment as it is kept, so that the row in memory is the row that is read again.</summary>
    private DateTimeOffset? Expiry => ExpiresAt is { } at ? Microseconds.Whole(at) : null;

    private static bool IsWhole(TimeSpan span) => span.Ticks % TimeSpan.TicksPerSecond == 0;
}
