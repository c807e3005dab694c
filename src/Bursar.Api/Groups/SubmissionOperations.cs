namespace Bursar.Api;

/// <summary>
/// What participants do in a study: ask whether they may and what is asked, take a place, submit work, return a place.
/// </summary>
internal static class SubmissionOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/studies/{study}/eligibility", GetEligibility.AnswerAsync),
        new("GET", "/studies/{study}/form", GetForm.AnswerAsync),
        new("POST", "/studies/{study}/submissions", CreateSubmission.AnswerAsync),
        new("POST", "/submissions/{submission}/start", StartSubmission.AnswerAsync),
        new("GET", "/submissions/{submission}/form", GetSubmissionForm.AnswerAsync),
        new("POST", "/submissions/{submission}/submit", SubmitSubmission.AnswerAsync),
        new("POST", "/submissions/{submission}/return", ReturnSubmission.AnswerAsync),
    ];
}
