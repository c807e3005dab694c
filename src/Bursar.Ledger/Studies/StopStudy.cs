namespace Bursar.Ledger;

/// <summary>
/// Ends the offer. Places that were never taken are closed and their cost is released: Held(study) → Available. Places that were
/// taken stay reserved until they are decided. A second stop is refused, so a hold is released only once.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record StopStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
        => study.IsOpen ? EndOffer(set, study, set.Now) : WrongState(study, nameof(StudyState.Active));

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("stop-study").With("study", Study.ToString());
}
