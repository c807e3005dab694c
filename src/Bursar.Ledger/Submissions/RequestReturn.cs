namespace Bursar.Ledger;

/// <summary>
/// Asks the participant to return a submission, which is then possible even after it was submitted. No money moves, and repeating
/// it changes nothing.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public sealed record RequestReturn(ObjectId Study, ObjectId Submission) : SubmissionCommand(Study, Submission)
{
    /// <summary>The message to the participant, at most <see cref="Ledger.Submission.MaxFeedback"/> characters.</summary>
    public string Feedback { get; init; } = "";

    /// <inheritdoc/>
    protected override Outcome DecideSubmission(WorkingSet set, Study study, Submission submission)
    {
        if (submission.State is not (SubmissionState.Taken or SubmissionState.Submitted))
            return WrongState(submission, SubmissionState.Submitted);
        if (TextRules.Check("Feedback", Feedback, Ledger.Submission.MaxFeedback) is { } refused) return refused;
        if (submission.ReturnRequestedAt is null) set.Put(submission with { ReturnRequestedAt = set.Now, Feedback = Feedback });
        return set.Receipt(Submission);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("request-return")
        .With("study", Study.ToString())
        .With("submission", Submission.ToString())
        .With("feedback", Feedback);
}
