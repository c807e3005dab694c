using Bursar.Http;

namespace Bursar.Api;

/// <summary>What participants thought of studies, and files in which payers say how good their work was.</summary>
internal static class FeedbackOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/submissions/{submission}/feedback", GiveFeedback.AnswerAsync)
        {
            Takes = () => BodyShape.Of(FeedbackJson.Default.FeedbackRequest), Status = 204,
        },
        new("GET", "/books/{book}/feedback-files", GetFeedbackFiles.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FeedbackJson.Default.FeedbackFilePage), Query = ApiQueries.Page,
        },
        new("GET", "/books/{book}/feedback-files/{file}", GetFeedbackFile.AnswerAsync)
        {
            Gives = () => BodyShape.File("application/octet-stream"),
        },
    ];
}
