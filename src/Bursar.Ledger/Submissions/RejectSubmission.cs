namespace Bursar.Ledger;

/// <summary>
/// Rejects submitted work; nothing is paid. Refused once automatic approval is due, even if it has not happened yet: the delay is
/// the time in which work can be rejected (AutoApprovalDelayInSeconds of MTurk's HIT).
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Reopens">
/// Whether the place opens again while the study is active, and stays reserved, as on Prolific. Otherwise it is closed and its
/// cost is released, as on MTurk.
/// </param>
public sealed record RejectSubmission(ObjectId Study, ObjectId Submission, bool Reopens) : SubmissionCommand(Study, Submission)
{
    /// <summary>The message to the participant, at most <see cref="Ledger.Submission.MaxFeedback"/> characters.</summary>
    public string Feedback { get; init; } = "";

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (submission.State != SubmissionState.Submitted) return WrongState(submission, SubmissionState.Submitted);
        if (submission.Due <= set.Now) return TimeOver(submission);
        if (TextRules.Check("Feedback", Feedback, Ledger.Submission.MaxFeedback) is { } refused) return refused;
        return End(set, study, submission with { Feedback = Feedback }, SubmissionState.Rejected, Reopens);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("reject-submission")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("reopens", Reopens.ToString())
        .With("feedback", Feedback);
}
