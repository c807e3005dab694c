namespace Bursar.MTurk;

/// <summary>An assignment: a submission to a HIT, once the work is there.</summary>
/// <param name="Study">The study of the HIT.</param>
/// <param name="Submission">The submission.</param>
/// <param name="Answer">The answer's XML; null where there is none.</param>
internal sealed record Assignment(Study Study, Submission Submission, string? Answer)
{
    /// <summary>The states of a submission that MTurk shows as an assignment.</summary>
    public static readonly IReadOnlyCollection<SubmissionState> Shown =
        [SubmissionState.Submitted, SubmissionState.Approved, SubmissionState.Rejected];

    /// <summary>
    /// The submission behind an assignment's id and its study, if they are the caller's, be the work there or not.
    /// </summary>
    public static async ValueTask<(Submission Submission, Study Study)?> FindAsync(MTurkCall call, string id)
    {
        if (!ObjectId.TryParse(id, out var assignment)) return null;
        if (await call.FindAsync<Submission>(RowKey.OfSubmission(assignment)) is not { } submission) return null;
        var study = await call.FindAsync<Study>(RowKey.OfStudy(submission.Study));
        return study is { Origin: Origin.MTurk } ? (submission, study) : null;
    }

    /// <summary>A submission with its answer.</summary>
    public static async ValueTask<Assignment> ReadAsync(MTurkCall call, Study study, Submission submission)
        => new(study, submission, (await call.FindAsync<Document>(RowKey.OfDocument(submission.Id)))?.Text);

    /// <summary>The state of a submission with that status.</summary>
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
/// Where the work on an assignment is (the model's <c>AssignmentStatus</c>). Before it is submitted there is none.
/// </summary>
internal enum AssignmentStatus
{
    /// <summary>It waits for a decision.</summary>
    Submitted,

    /// <summary>It is paid.</summary>
    Approved,

    /// <summary>It was turned down.</summary>
    Rejected,
}
