namespace Bursar.Prolific;

/// <summary>Submissions: the work in a study, and the decisions about it.</summary>
internal static class SubmissionOperations
{
    private const string Group = "Submissions";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/submissions/", GetSubmissions.AnswerAsync),
        new(Group, "GET", "/api/v1/submissions/{id}/", GetSubmission.AnswerAsync),
        new(Group, "POST", "/api/v1/submissions/{id}/transition/", TransitionSubmission.AnswerAsync),
        new(Group, "POST", "/api/v1/submissions/{id}/request-return/", RequestSubmissionReturn.AnswerAsync),
        new(Group, "POST", "/api/v1/submissions/bulk-approve/", BulkApproveSubmissions.AnswerAsync),
        new(Group, "POST", "/api/v1/studies/{id}/calculate-screen-out-payment/", CalculateBulkScreenOutPayment.AnswerAsync),
        new(Group, "POST", "/api/v1/studies/{id}/screen-out-submissions/", BulkScreenOutSubmissions.AnswerAsync),
        new(Group, "GET", "/api/v1/submissions/signals/upload-url/{filename}", GetFeedbackUploadUrl.AnswerAsync),
    ];
}
