using Bursar.Http;

namespace Bursar.Api;

/// <summary>
/// What participants do in a study: ask whether they may and what is asked, take a place, submit work, return a place.
/// </summary>
internal static class SubmissionOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/studies/{study}/eligibility", GetEligibility.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SubmissionJson.Default.EligibilityAnswer), Query = ApiQueries.Participant,
        },
        new("GET", "/studies/{study}/form", GetForm.AnswerAsync)
        {
            Gives = () => BodyShape.Of(TaskFormJson.Default.TaskFormAnswer),
        },
        new("POST", "/studies/{study}/submissions", CreateSubmission.AnswerAsync)
        {
            Takes = () => BodyShape.Of(SubmissionJson.Default.SubmissionRequest),
            Gives = () => BodyShape.Of(SubmissionJson.Default.SubmissionAnswer), Status = 201, TakesKey = true,
        },
        new("POST", "/submissions/{submission}/start", StartSubmission.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SubmissionJson.Default.SubmissionAnswer), TakesKey = true,
        },
        new("GET", "/submissions/{submission}/form", GetSubmissionForm.AnswerAsync)
        {
            Gives = () => BodyShape.Of(TaskFormJson.Default.TaskFormAnswer),
        },
        new("POST", "/submissions/{submission}/submit", SubmitSubmission.AnswerAsync)
        {
            Takes = () => BodyShape.Of(SubmissionJson.Default.SubmitRequest),
            Gives = () => BodyShape.Of(SubmissionJson.Default.SubmissionAnswer), TakesKey = true,
            Money = "Moves money where the work is decided at once: by a completion code, or by a review policy.",
        },
        new("POST", "/submissions/{submission}/return", ReturnSubmission.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SubmissionJson.Default.SubmissionAnswer), TakesKey = true,
            Money = "Releases what the place had reserved, if the study is not offered any more.",
        },
    ];
}
