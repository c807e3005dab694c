namespace Bursar.Ledger;

/// <summary>
/// Does to a study what happens by itself when its time has come: an offer ends, as by <see cref="StopStudy"/>; a study whose
/// offer ended long ago is deleted, or, while something in it is not decided, kept for as long again. Refused, with nothing
/// changed, before that time and after it was done, so that it can be tried any number of times.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record SettleStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.Due is not { } due || due > set.Now)
            return Outcome.Refused(RejectionCode.NotDue, $"Nothing is due for study {Study}.");
        if (study.IsOpen) return EndOffer(set, study, due);
        if (study.Taken == 0) return Delete(set, study);
        set.Put(study with { DeleteAt = set.Now + study.KeepFor });
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("settle-study").With("study", Study.ToString());
}
