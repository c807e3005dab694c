namespace Bursar.Ledger;

/// <summary>
/// Ends the offer. The places nobody took are closed and their cost is released: Held(study) → Available. What was taken
/// stays held until it is decided. Stopping twice is refused: a hold is released once.
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
