namespace Bursar.Ledger;

/// <summary>
/// Sets a study in which nobody works any more aside, to look at what was submitted, or puts it back (UpdateHITReviewStatus of
/// MTurk). It changes nothing else, and doing it twice neither.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="UnderReview">Whether it is set aside.</param>
public sealed record ReviewStudy(ObjectId Study, bool UnderReview) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (!study.IsComplete(set.Now)) return WrongState(study, "complete");
        set.Put(study with { UnderReview = UnderReview });
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("review-study")
        .With("study", Study.ToString())
        .With("under_review", UnderReview.ToString());
}
