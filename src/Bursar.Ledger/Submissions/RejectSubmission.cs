namespace Bursar.Ledger;

/// <summary>Turns a submitted work down. Nobody is paid.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Reopens">
/// Whether its place can be taken by another while the study is active and stays reserved, as on Prolific; else it is closed and its cost is
/// released, as on MTurk.
/// </param>
public sealed record RejectSubmission(ObjectId Study, ObjectId Submission, bool Reopens) : SubmissionCommand(Study, Submission)
{
    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Study study, Submission submission) => submission.State == SubmissionState.Submitted
        ? End(set, study, submission, SubmissionState.Rejected, Reopens)
        : WrongState(submission, SubmissionState.Submitted);

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("reject-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("reopens", Reopens.ToString());
}
