namespace Bursar.Ledger;

/// <summary>
/// Offers a draft, now or from a later time on, and reserves the whole cost at once: Available → Held(study). Where the funds do not cover
/// it, the study stays a draft and nothing moves.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record PublishStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <summary>From when on places can be taken, to the microsecond; null for now.</summary>
    public DateTimeOffset? OfferedFrom { get; init; }

    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Book book, Study study) => study.State == StudyState.Draft
        ? Offer(set, study with { OfferedFrom = From })
        : WrongState(study, nameof(StudyState.Draft));

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("publish-study")
        .With("study", Study.ToString())
        .With("offered_from", From?.ToString("O"));

    private DateTimeOffset? From => OfferedFrom is { } at ? Microseconds.Whole(at) : null;
}
