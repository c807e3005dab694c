using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Submissions: the work in a study, and the decisions about it.</summary>
internal static class SubmissionOperations
{
    private const string Group = "Submissions";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/submissions/", GetSubmissions.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SubmissionJson.Wire.ListAnswerSubmissionShort),
            Query = [.. QueryShapes.Submissions, .. QueryShapes.Only("study", "Only submissions of this study.")],
        },
        new(Group, "GET", "/api/v1/submissions/{id}/", GetSubmission.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SubmissionJson.Wire.SubmissionDetail),
        },
        new(Group, "POST", "/api/v1/submissions/{id}/transition/", TransitionSubmission.AnswerAsync)
        {
            Takes = () => RequestShapes.SubmissionTransition, Gives = () => BodyShape.Of(SubmissionJson.Wire.SubmissionDetail),
            Money = "An approval pays what the study has reserved, and a screen-out pays from what is available. "
                + "A place that is not offered any more is released, and reserved again if that is taken back.",
        },
        new(Group, "POST", "/api/v1/submissions/{id}/request-return/", RequestSubmissionReturn.AnswerAsync)
        {
            Takes = () => RequestShapes.ReturnRequest, Gives = () => BodyShape.Of(SubmissionJson.Wire.SubmissionAskedBack),
        },
        new(Group, "POST", "/api/v1/submissions/bulk-approve/", BulkApproveSubmissions.AnswerAsync)
        {
            Takes = () => RequestShapes.BulkApproval, Gives = () => BodyShape.Of(PlainJson.Wire.String),
            Money = "Pays each reward from what the study has reserved.",
        },
        new(Group, "POST", "/api/v1/studies/{id}/calculate-screen-out-payment/", CalculateBulkScreenOutPayment.AnswerAsync)
        {
            Takes = () => RequestShapes.ScreenOutQuestion, Gives = () => BodyShape.Of(SubmissionJson.Wire.ScreenOutPayAnswer),
        },
        new(Group, "POST", "/api/v1/studies/{id}/screen-out-submissions/", BulkScreenOutSubmissions.AnswerAsync)
        {
            Takes = () => RequestShapes.ScreenOut, Gives = () => BodyShape.Of(SubmissionJson.Wire.ScreenOutAnswer), Status = 202,
            Money = "Pays each participant from what is available; no place is used.",
        },
        new(Group, "GET", "/api/v1/submissions/signals/upload-url/{filename}", GetFeedbackUploadUrl.AnswerAsync)
        {
            Id = "get-submission-feedback-upload-url",
            Gives = () => BodyShape.Of(FeedbackJson.Wire.FeedbackUploadUrl), Status = 201,
            Query = [QueryShapes.Workspace with { IsRequired = true }],
        },
    ];
}
