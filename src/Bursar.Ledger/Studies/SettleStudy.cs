namespace Bursar.Ledger;

/// <summary>
/// Does what is due for a study: its offer begins; or it ends, as with <see cref="StopStudy"/>; or, long after the offer ended,
/// it is deleted, or kept for the same period again if something in it is still undecided. Refused without any change if
/// nothing is due yet or it was already done, so it is safe to repeat.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record SettleStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.Due is not { } due || due > set.Now)
            return Outcome.Refused(RejectionCode.NotDue, $"Nothing is due for study {Study}.");
        if (study.IsOpen && study.ExpiresAt <= set.Now) return EndOffer(set, study, study.ExpiresAt.Value);
        if (study.IsOpen)
        {
            set.Put(study with { OfferedFrom = null });
            return set.Receipt(Study);
        }
        if (study.Taken == 0) return Delete(set, study);
        set.Put(study with { DeleteAt = set.Latest + study.KeepFor });
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("settle-study").With("study", Study.ToString());
}
