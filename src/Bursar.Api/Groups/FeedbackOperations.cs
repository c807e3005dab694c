namespace Bursar.Api;

/// <summary>What participants thought of studies, and files in which payers say how good their work was.</summary>
internal static class FeedbackOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/submissions/{submission}/feedback", GiveFeedback.AnswerAsync),
        new("GET", "/books/{book}/feedback-files", GetFeedbackFiles.AnswerAsync),
        new("GET", "/books/{book}/feedback-files/{file}", GetFeedbackFile.AnswerAsync),
    ];
}
