namespace Bursar.Ledger;

/// <summary>
/// Deletes a study permanently: a draft, or a study in which everything is decided. Whatever it still held for places that were
/// never taken is released.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record DeleteStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
        => study.State == StudyState.Draft || (study.IsComplete(set.Now) && study.Taken == 0)
            ? Delete(set, study)
            : WrongState(study, "decided");

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("delete-study").With("study", Study.ToString());
}
