namespace Bursar.Ledger;

/// <summary>
/// Creates a study and prices its places. It is a draft, and no money moves; or it is offered at once, and its whole cost is
/// reserved: Available → Held(study). If the funds do not cover that, no study is created.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Title">1 to <see cref="Study.MaxTitle"/> characters.</param>
/// <param name="Reward">The reward of one place; may be zero.</param>
/// <param name="Places">1 to <see cref="Study.MaxPlaces"/>.</param>
/// <param name="Origin">The dialect that creates it.</param>
public sealed record DraftStudy(int Book, string Title, Money Reward, int Places, Origin Origin) : Command(Book)
{
    /// <summary>The time limit for the work, in whole seconds. Default: one hour.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The delay before submitted work is approved automatically, in whole seconds. Default: 21 days, as on Prolific (Prolific
    /// API docs, Submissions).
    /// </summary>
    public TimeSpan ApproveAfter { get; init; } = TimeSpan.FromDays(21);

    /// <summary>When the offer ends, to the microsecond; null if it has no end.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// The length of the offer from now, in whole seconds, up to <see cref="Study.MaxLifetime"/>; an alternative to
    /// <see cref="ExpiresAt"/>.
    /// </summary>
    public TimeSpan? Lifetime { get; init; }

    /// <summary>The document that similar studies share (<see cref="Study.Template"/>); empty for none.</summary>
    public ObjectId Template { get; init; }

    /// <summary>A second name that only the payer sees (<see cref="Study.InternalName"/>); empty for none.</summary>
    public string InternalName { get; init; } = "";

    /// <summary>The project that it belongs to (<see cref="Study.Project"/>); empty for none.</summary>
    public ObjectId Project { get; init; }

    /// <summary>
    /// The ids of the qualifications that a participant must have; some cost extra (<see cref="Pricing.Surcharges"/>).
    /// </summary>
    public IReadOnlyCollection<string> Qualifications { get; init; } = [];

    /// <summary>What participants must meet. Each kind of trait in it must exist and be active.</summary>
    public RequirementList Requirements { get; init; } = RequirementList.None;

    /// <summary>Who can take part, beside the requirements; for a study that is offered at once.</summary>
    public Audience Audience { get; init; } = Audience.Everyone;

    /// <summary>
    /// How long it is kept after its offer has ended, in whole seconds (<see cref="Study.KeepFor"/>); null forever.
    /// </summary>
    public TimeSpan? KeepFor { get; init; }

    /// <summary>Its completion codes and what they do.</summary>
    public CompletionCodes CompletionCodes { get; init; } = CompletionCodes.None;

    /// <summary>How many submissions it takes from one participant and at once.</summary>
    public SubmissionRules Rules { get; init; } = SubmissionRules.One;

    /// <summary>The pool from which each submission gets a login, which the caller has checked; empty for none.</summary>
    public ObjectId Logins { get; init; }

    /// <summary>The policies that review the work; null for none.</summary>
    public ReviewPolicies? Review { get; init; }

    /// <summary>The dialect's document for the study; null for none.</summary>
    public string? Document { get; init; }

    /// <summary>
    /// The number of groups of tasks that the places of a study are shared out among that is offered at once; 0 if it shows none.
    /// </summary>
    public int TaskGroups { get; init; }

    /// <summary>Whether it is offered at once.</summary>
    public bool Publish { get; init; }

    /// <inheritdoc/>
    public override int Stores => RowBytes + (Document?.Length ?? 0);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        RequirementChange.DeclareRows(rows, Requirements, Book, study: default);
        if (Audience.Rule is not null) rows.Add(RowKey.OfStudyAudience(Audience.IdIn(Book)));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("book", Book);
        if (StudyRules.CheckLifetime(Lifetime) is { } endless) return endless;
        if (TaskGroups > 0 && new SharedTasks(TaskGroups, 1).Check(Audience) is { } unshared) return unshared;
        var study = new Study
        {
            Id = set.NextId(),
            Template = Template,
            Project = Project,
            Title = Title,
            InternalName = InternalName,
            State = StudyState.Draft,
            Origin = Origin,
            Reward = Reward,
            Places = Places,
            TimeLimit = TimeLimit,
            ApproveAfter = ApproveAfter,
            ExpiresAt = Lifetime is { } lifetime ? set.Latest + lifetime : Expiry,
            KeepFor = KeepFor,
            Requirements = Requirements.IdIn(Book),
            Audience = Audience.IdIn(Book),
            Quota = TaskGroups > 0 ? PlaceQuota.OfGroups(TaskGroups) : PlaceQuota.Of(Audience),
            CompletionCodes = CompletionCodes,
            Rules = Rules,
            Logins = Logins,
            Reviews = Review?.Reviews ?? StudyReviews.None,
            CreatedAt = set.Now,
        };
        if (StudyRules.Check(study) is { } rejection) return rejection;
        if (Review?.Check(Places) is { } unfit) return unfit;
        if (RequirementChange.Put(set, Requirements, book, study.Id) is { } unmeetable) return unmeetable;
        if (Audience.Put(set, Book) is { } nobody) return nobody;
        study = study with { UnitCost = book.PricingOf(Origin).Place(Reward, Places, Qualifications) };
        set.Put(study);
        if (study.Reviews != StudyReviews.None) set.Put(new StudyReview(study.Id, Review!));
        if (Document is { } text)
        {
            if (TextRules.Check("A document", text, Ledger.Document.MaxLength) is { } refused) return refused;
            set.Put(new Document(study.Id, text));
        }
        return Publish ? StudyCommand.Offer(set, study) : set.Receipt(study.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("draft-study")
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
        // Left out where there are none, so that requests that were stored before are still recognized.
        if (Audience.Rule is not null) text.With("audience", Audience.ToString());
        if (Rules != SubmissionRules.One) text.With("rules", Rules.ToString());
        if (!Logins.IsEmpty) text.With("logins", Logins.ToString());
        if (Review is not null) text.With("review", Review.ToString());
        if (TaskGroups > 0) text.With("task_groups", TaskGroups.ToString());
        if (Requirements.Entries.Count > 0) text.With("requirements", Requirements.ToString());
        return InternalName.Length == 0 ? text : text.With("internal_name", InternalName);
    }

    /// <summary>
    /// <see cref="ExpiresAt"/> with the precision that a store keeps, so that the row in memory equals the row that is read back.
    /// </summary>
    private DateTimeOffset? Expiry => ExpiresAt is { } at ? Microseconds.Whole(at) : null;
}
