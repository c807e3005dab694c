namespace Bursar.Ledger;

/// <summary>
/// Writes a study. Its places are priced now. It is a draft, and no money moves; or it is offered at once, and the whole cost is
/// reserved: Available → Held(study). Where the funds do not cover that, there is no study.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Title">1 to <see cref="Study.MaxTitle"/> characters.</param>
/// <param name="Reward">What a participant gets; zero is allowed.</param>
/// <param name="Places">1 to <see cref="Study.MaxPlaces"/>.</param>
/// <param name="Origin">The dialect that it is made through.</param>
public sealed record DraftStudy(int Book, string Title, Money Reward, int Places, Origin Origin) : Command(Book)
{
    /// <summary>How long a participant has to do the work, in whole seconds. Default: an hour.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// After how long submitted work is approved by itself, in whole seconds. Default: 21 days, as Prolific does it (Prolific API
    /// docs, Submissions).
    /// </summary>
    public TimeSpan ApproveAfter { get; init; } = TimeSpan.FromDays(21);

    /// <summary>From when on no place can be taken, to the microsecond; null where it is offered until it is stopped.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// For how long from now on it is offered, in whole seconds, up to <see cref="Study.MaxLifetime"/>; instead of
    /// <see cref="ExpiresAt"/>.
    /// </summary>
    public TimeSpan? Lifetime { get; init; }

    /// <summary>What studies like it have in common (<see cref="Study.Template"/>); empty for nothing.</summary>
    public ObjectId Template { get; init; }

    /// <summary>The project that it belongs to (<see cref="Study.Project"/>); empty for none.</summary>
    public ObjectId Project { get; init; }

    /// <summary>
    /// The ids of the qualifications that participants must have; some cost more (<see cref="Pricing.Surcharges"/>).
    /// </summary>
    public IReadOnlyCollection<string> Qualifications { get; init; } = [];

    /// <summary>
    /// How long it is kept after its offer has ended, in whole seconds (<see cref="Study.KeepFor"/>); null for ever.
    /// </summary>
    public TimeSpan? KeepFor { get; init; }

    /// <summary>What its completion codes do.</summary>
    public CompletionCodes CompletionCodes { get; init; } = CompletionCodes.None;

    /// <summary>What the dialect keeps beside it; null for nothing.</summary>
    public string? Document { get; init; }

    /// <summary>Whether it is offered at once.</summary>
    public bool Publish { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("book", Book);
        if (StudyRules.CheckLifetime(Lifetime) is { } endless) return endless;
        var study = new Study
        {
            Id = set.NextId(),
            Template = Template,
            Project = Project,
            Title = Title,
            State = StudyState.Draft,
            Origin = Origin,
            Reward = Reward,
            Places = Places,
            TimeLimit = TimeLimit,
            ApproveAfter = ApproveAfter,
            ExpiresAt = Lifetime is { } lifetime ? set.Now + lifetime : Expiry,
            KeepFor = KeepFor,
            CompletionCodes = CompletionCodes,
            CreatedAt = set.Now,
        };
        if (StudyRules.Check(study) is { } rejection) return rejection;
        study = study with { UnitCost = book.PricingOf(Origin).Place(Reward, Places, Qualifications) };
        set.Put(study);
        if (Document is { } text)
        {
            if (TextRules.Check("A document", text, Ledger.Document.MaxLength) is { } refused) return refused;
            set.Put(new Document(study.Id, text));
        }
        return Publish ? StudyCommand.Offer(set, study) : set.Receipt(study.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("draft-study")
        .With("title", Title)
        .With("reward", Reward.ToString())
        .With("places", Places.ToString())
        .With("origin", Origin.ToString())
        .With("time_limit", TimeLimit.ToString("c"))
        .With("approve_after", ApproveAfter.ToString("c"))
        .With("expires_at", Expiry?.ToString("O"))
        .With("lifetime", Lifetime?.ToString("c"))
        .With("template", Template.ToString())
        .With("project", Project.ToString())
        .With("qualifications", string.Join(' ', Qualifications))
        .With("keep_for", KeepFor?.ToString("c"))
        .With("completion_codes", CompletionCodes.ToString())
        .With("document", Document)
        .With("publish", Publish.ToString());

    /// <summary>The moment as it is kept, so that the row in memory is the row that is read again.</summary>
    private DateTimeOffset? Expiry => ExpiresAt is { } at ? Microseconds.Whole(at) : null;
}
