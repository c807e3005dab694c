namespace Bursar.Ledger;

/// <summary>
/// Changes a study's terms. Places that may still be paid get the new price: any shortfall is reserved (Available → Held(study)),
/// any surplus is released. The reward cannot be lowered while a participant works for the old one or waits for it.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Title">1 to <see cref="Study.MaxTitle"/> characters.</param>
/// <param name="Reward">The reward of one place; may be zero.</param>
public sealed record ChangeTerms(ObjectId Study, string Title, Money Reward) : StudyCommand(Study)
{
    /// <summary>The time limit, in whole seconds. It applies to places taken after the change.</summary>
    public required TimeSpan TimeLimit { get; init; }

    /// <summary>
    /// The delay before submitted work is approved automatically, in whole seconds. It applies to work submitted after the
    /// change.
    /// </summary>
    public required TimeSpan ApproveAfter { get; init; }

    /// <summary>The document that similar studies share (<see cref="Study.Template"/>).</summary>
    public ObjectId Template { get; init; }

    /// <summary>The ids of the qualifications that a participant must have.</summary>
    public IReadOnlyCollection<string> Qualifications { get; init; } = [];

    /// <summary>What participants must meet. Each kind of trait in it must exist and be active.</summary>
    public RequirementList Requirements { get; init; } = RequirementList.None;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        RequirementChange.DeclareRows(rows, Requirements, Book, Study);
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State == StudyState.Deleted) return WrongState(study, "kept");
        if (Reward < study.Reward && study.Taken > 0)
            return Outcome.Refused(
                RejectionCode.RewardWouldFall, $"Places of study {Study} were taken for a reward of {study.Reward}.");
        var next = study with
        {
            Template = Template,
            Title = Title,
            Reward = Reward,
            TimeLimit = TimeLimit,
            ApproveAfter = ApproveAfter,
            Requirements = Requirements.IdIn(Book),
        };
        if (StudyRules.Check(next) is { } refused) return refused;
        if (RequirementChange.Put(set, Requirements, book, Study) is { } unmeetable) return unmeetable;
        next = next with { UnitCost = book.PricingOf(study.Origin).Place(Reward, study.Places, Qualifications) };
        set.Put(next);
        if (study.State == StudyState.Draft) return set.Receipt(Study);
        var rejection = Hold(set, next, next.UnitCost * next.Payable - study.UnitCost * study.Payable);
        return rejection is not null ? rejection : set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("change-terms")
            .With("study", Study.ToString())
            .With("title", Title)
            .With("reward", Reward.ToString())
            .With("time_limit", TimeLimit.ToString("c"))
            .With("approve_after", ApproveAfter.ToString("c"))
            .With("template", Template.ToString())
            .With("qualifications", string.Join(' ', Qualifications));
        // Left out where there are none, so that requests that were stored before are still recognized.
        return Requirements.Entries.Count == 0 ? text : text.With("requirements", Requirements.ToString());
    }

    /// <summary>
    /// Moves the difference in cost. Fees can fall while rewards rise, so one part may be reserved and another released.
    /// </summary>
    private static Rejection? Hold(WorkingSet set, Study study, Breakdown more)
    {
        var released = Breakdown.Max(-more, Breakdown.Zero);
        return set.Move(TransferKind.Release, Account.Held(study.Id), Account.Available, released, study.Id)
            ?? set.Move(TransferKind.Reserve, Account.Available, Account.Held(study.Id), more + released, study.Id);
    }
}
