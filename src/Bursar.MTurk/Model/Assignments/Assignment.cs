namespace Bursar.MTurk;

/// <summary>An assignment: a submission to a HIT, after the work was submitted.</summary>
/// <param name="Study">The study of the HIT.</param>
/// <param name="Submission">The submission.</param>
/// <param name="Answer">The answer's XML; null if there is none.</param>
internal sealed record Assignment(Study Study, Submission Submission, string? Answer)
{
    /// <summary>The states in which MTurk shows a submission as an assignment.</summary>
    public static readonly IReadOnlyCollection<SubmissionState> Shown =
        [SubmissionState.Submitted, SubmissionState.Approved, SubmissionState.Rejected];

    /// <summary>
    /// Finds the submission with an assignment's id, submitted or not, and its study; null if they are not the caller's.
    /// </summary>
    public static async ValueTask<(Submission Submission, Study Study)?> FindAsync(MTurkCall call, string id)
    {
        if (await FindSubmissionAsync(call, id) is not { } submission) return null;
        var study = await call.FindAsync<Study>(RowKey.OfStudy(submission.Study));
        return study is { Origin: Origin.MTurk } ? (submission, study) : null;
    }

    /// <summary>Finds the submission alone: whether its study is a HIT is not known yet.</summary>
    public static ValueTask<Submission?> FindSubmissionAsync(MTurkCall call, string id)
        => ObjectId.TryParse(id, out var assignment) ? call.FindAsync<Submission>(RowKey.OfSubmission(assignment)) : default;

    /// <summary>Reads a submission's answer.</summary>
    public static async ValueTask<Assignment> ReadAsync(MTurkCall call, Study study, Submission submission)
        => new(study, submission, (await call.FindAsync<Document>(RowKey.OfDocument(submission.Id)))?.Text);

    /// <summary>The submission state that corresponds to a status.</summary>
    public static SubmissionState StateOf(AssignmentStatus status) => status switch
    {
        AssignmentStatus.Approved => SubmissionState.Approved,
        AssignmentStatus.Rejected => SubmissionState.Rejected,
        _ => SubmissionState.Submitted,
    };

    /// <summary>Writes the members of the model's <c>Assignment</c>.</summary>
    public void Write(AnswerWriter answer)
    {
        answer.Id("AssignmentId", Submission.Id);
        answer.WorkerId("WorkerId", Submission.Participant);
        answer.Id("HITId", Submission.Study);
        answer.Text("AssignmentStatus", Submission.State.ToString());
        answer.Time("AutoApprovalTime", Submission.Due ?? Submission.SubmittedAt + Study.ApproveAfter);
        answer.Time("AcceptTime", Submission.TakenAt);
        answer.Time("SubmitTime", Submission.SubmittedAt);
        if (Submission.State == SubmissionState.Approved) answer.Time("ApprovalTime", Submission.EndedAt);
        if (Submission.State == SubmissionState.Rejected) answer.Time("RejectionTime", Submission.EndedAt);
        answer.Time("Deadline", Submission.TakenAt + Study.TimeLimit);
        answer.Text("Answer", Answer);
        if (Submission.Feedback.Length > 0) answer.Text("RequesterFeedback", Submission.Feedback);
    }
}


/// <summary>
/// The status of an assignment (the model's <c>AssignmentStatus</c>). Before it is submitted, an assignment has none.
/// </summary>
internal enum AssignmentStatus
{
    /// <summary>The work waits for a decision.</summary>
    Submitted,

    /// <summary>The work was approved and paid.</summary>
    Approved,

    /// <summary>The work was rejected and is not paid.</summary>
    Rejected,
}
