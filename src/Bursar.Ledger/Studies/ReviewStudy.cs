namespace Bursar.Ledger;

/// <summary>
/// Marks a study in which no one works any longer as under review, or removes the mark (MTurk's UpdateHITReviewStatus). Nothing
/// else changes, and repeating it changes nothing.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="UnderReview">Whether the study is under review afterwards.</param>
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
