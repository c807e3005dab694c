namespace Bursar.Ledger;

/// <summary>
/// Turns a submitted work down, and nobody is paid. Refused once it is due to be approved by itself, whether that has been done
/// yet or not: the wait is the time there is to reject it (AutoApprovalDelayInSeconds of MTurk's HIT).
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Reopens">
/// Whether its place can be taken by another while the study is active and stays reserved, as on Prolific; else it is closed and
/// its cost is released, as on MTurk.
/// </param>
public sealed record RejectSubmission(ObjectId Study, ObjectId Submission, bool Reopens) : SubmissionCommand(Study, Submission)
{
    /// <summary>What the participant is told, at most <see cref="Ledger.Submission.MaxFeedback"/> characters.</summary>
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
