namespace Bursar.Ledger;

/// <summary>Pays a submitted work from the study's hold: Held(study) → Paid(participant). A submission is paid at most once.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record ApproveSubmission(ObjectId Study, ObjectId Submission) : SubmissionCommand(Study, Submission)
{
    /// <inheritdoc/>
    protected override Outcome Decide(WorkingSet set, Study study, Submission submission) => submission.State == SubmissionState.Submitted
        ? Pay(set, study, submission)
        : WrongState(submission, SubmissionState.Submitted);

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("approve-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString());
}
