namespace Bursar.Ledger;

/// <summary>
/// Turns a submitted work down, and nobody is paid. Refused once it is due to be approved by itself, whether that has been done yet or not:
/// the wait is the time there is to reject it (AutoApprovalDelayInSeconds of MTurk's HIT).
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Reopens">
/// Whether its place can be taken by another while the study is active and stays reserved, as on Prolific; else it is closed and its cost is
/// released, as on MTurk.
/// </param>
public sealed record RejectSubmission(ObjectId Study, ObjectId Submission, bool Reopens) : SubmissionCommand(Study, Submission)
{
    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Study study, Submission submission)
    {
        if (submission.State != SubmissionState.Submitted) return WrongState(submission, SubmissionState.Submitted);
        if (submission.Due <= set.Now) return TimeOver(submission);
        return End(set, study, submission, SubmissionState.Rejected, Reopens);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("reject-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("reopens", Reopens.ToString());
}
