namespace Bursar.Ledger;

/// <summary>
/// Ends the submission of somebody who does not fit, and pays something for the time: Available → Paid(participant). It does not take a
/// place: that opens again, or its cost is released. Refused once the work is due to be approved by itself.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Amount">What the participant gets: zero to <see cref="Money.MaxAmount"/>.</param>
/// <param name="Reopens">Whether its place can be taken by another.</param>
public sealed record ScreenOutSubmission(ObjectId Study, ObjectId Submission, Money Amount, bool Reopens) : SubmissionCommand(Study, Submission)
{
    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Study study, Submission submission)
    {
        if (submission.State != SubmissionState.Submitted) return WrongState(submission, SubmissionState.Submitted);
        if (submission.Due <= set.Now) return TimeOver(submission);
        if (Amount < Money.Zero || Amount > Money.MaxAmount)
            return Outcome.Refused(RejectionCode.InvalidAmount, $"A screen-out payment is from 0.00 to {Money.MaxAmount}.");
        return ScreenOut(set, study, submission, Amount, Reopens);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("screen-out-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("amount", Amount.ToString())
        .With("reopens", Reopens.ToString());
}
