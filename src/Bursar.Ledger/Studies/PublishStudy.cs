namespace Bursar.Ledger;

/// <summary>
/// Offers a draft, and reserves the whole cost: Available → Held(study). Where the funds do not cover it, the study stays a draft and
/// nothing moves.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record PublishStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Book book, Study study)
        => study.State == StudyState.Draft ? Offer(set, study) : WrongState(study, nameof(StudyState.Draft));

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("publish-study").With("study", Study.ToString());
}
