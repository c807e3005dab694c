namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Submissions" in Prolific's documentation.</summary>
internal static class Submissions
{
    private const string Group = "Submissions";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/submissions/", GetSubmissions.AnswerAsync),
        new(Group, "GET", "/api/v1/submissions/{id}/", GetSubmission.AnswerAsync),
        new(Group, "POST", "/api/v1/submissions/{id}/transition/", TransitionSubmission.AnswerAsync),
        new(Group, "POST", "/api/v1/submissions/{id}/request-return/", RequestSubmissionReturn.AnswerAsync),
        new(Group, "POST", "/api/v1/submissions/bulk-approve/", BulkApproveSubmissions.AnswerAsync),
        new(Group, "POST", "/api/v1/studies/{id}/calculate-screen-out-payment/", CalculateBulkScreenOutPayment.AnswerAsync),
        new(Group, "POST", "/api/v1/studies/{id}/screen-out-submissions/", BulkScreenOutSubmissions.AnswerAsync),
    ];
}
