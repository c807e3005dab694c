namespace Bursar.Ledger;

/// <summary>Replaces everything in a draft except its currency. Its places are priced again; no money moves.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Title">1 to <see cref="Study.MaxTitle"/> characters.</param>
/// <param name="Reward">The reward of one place; may be zero.</param>
/// <param name="Places">1 to <see cref="Study.MaxPlaces"/>.</param>
/// <param name="Document">The dialect's new document for the study.</param>
/// <param name="Was">
/// The document that the caller read; empty for none. If it has changed since, the command is refused and can be retried.
/// </param>
public sealed record RewriteDraft(ObjectId Study, string Title, Money Reward, int Places, string Document, string Was)
    : StudyCommand(Study)
{
    /// <summary>The time limit for the work, in whole seconds.</summary>
    public required TimeSpan TimeLimit { get; init; }

    /// <summary>A second name that only the payer sees (<see cref="Study.InternalName"/>); empty for none.</summary>
    public string InternalName { get; init; } = "";

    /// <summary>The project that it belongs to (<see cref="Study.Project"/>); empty for none.</summary>
    public ObjectId Project { get; init; }

    /// <summary>Its completion codes and what they do.</summary>
    public CompletionCodes CompletionCodes { get; init; } = CompletionCodes.None;

    /// <summary>How many submissions it takes from one participant and at once.</summary>
    public SubmissionRules Rules { get; init; } = SubmissionRules.One;

    /// <summary>The pool from which each submission gets a login, which the caller has checked; empty for none.</summary>
    public ObjectId Logins { get; init; }

    /// <inheritdoc/>
    public override int Stores => Document.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfDocument(Study));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State != StudyState.Draft) return WrongState(study, nameof(StudyState.Draft));
        var next = study with
        {
            Title = Title,
            InternalName = InternalName,
            Reward = Reward,
            Places = Places,
            TimeLimit = TimeLimit,
            Project = Project,
            CompletionCodes = CompletionCodes,
            Rules = Rules,
            Logins = Logins,
        };
        if (StudyRules.Check(next) is { } refused) return refused;
        if (!study.Collection.IsEmpty && Project != study.Project)
            return Outcome.Refused(RejectionCode.WrongState, $"Study {Study} is in a collection of its project.");
        if (ReplaceDocument.Put(set, Study, Document, Was) is { } rejection) return rejection;
        set.Put(next with { UnitCost = book.PricingOf(study.Origin).Place(Reward, Places) });
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("rewrite-draft")
            .With("study", Study.ToString())
            .With("title", Title)
            .With("reward", Reward.ToString())
            .With("places", Places.ToString())
            .With("document", Document)
            .With("was", Was)
            .With("time_limit", TimeLimit.ToString("c"))
            .With("project", Project.ToString())
            .With("completion_codes", CompletionCodes.ToString());
        if (Rules != SubmissionRules.One) text.With("rules", Rules.ToString());
        if (!Logins.IsEmpty) text.With("logins", Logins.ToString());
        // Left out where there is none, so that requests that were stored before are still recognized.
        return InternalName.Length == 0 ? text : text.With("internal_name", InternalName);
    }
}
