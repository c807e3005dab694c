namespace Bursar.Ledger;

/// <summary>
/// Ends the offer when its time has come: the places nobody took are closed and their cost is released, as by <see cref="StopStudy"/>.
/// Refused, with nothing changed, before that time and after the offer has ended, so that it can be tried any number of times.
/// </summary>
/// <param name="Study">The study's id.</param>
public sealed record ExpireStudy(ObjectId Study) : StudyCommand(Study)
{
    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Book book, Study study)
        => study.Due <= set.Now ? EndOffer(set, study) : Outcome.Refused(RejectionCode.NotDue, $"Study {Study} does not expire now.");

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("expire-study").With("study", Study.ToString());
}
