namespace Bursar.Ledger;

/// <summary>
/// Pauses an offer or resumes it. No money moves: the places stay reserved. Refused if the study is already in the requested
/// state.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Paused">True to pause, false to resume.</param>
public sealed record PauseStudy(ObjectId Study, bool Paused) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        var (before, after) = Paused ? (StudyState.Active, StudyState.Paused) : (StudyState.Paused, StudyState.Active);
        if (study.State != before) return WrongState(study, before.ToString());
        set.Put(study with { State = after });
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("pause-study")
        .With("study", Study.ToString())
        .With("paused", Paused.ToString());
}
