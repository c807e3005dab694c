using Bursar.Http;

namespace Bursar.Api;

/// <summary>States that a sandbox is brought to at once, by true commands.</summary>
internal static class ForcingOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/submissions/{submission}/force", ForceSubmission.AnswerAsync)
        {
            Takes = BodyShape.Of(ForcingJson.Default.ForceRequest), Gives = BodyShape.Of(SubmissionJson.Default.SubmissionAnswer),
            Money = "What the way to that state moves: an approval pays what the study has reserved.",
        },
        new("POST", "/studies/{study}/fill", FillStudy.AnswerAsync)
        {
            Takes = BodyShape.Of(ForcingJson.Default.FillRequest), Gives = BodyShape.Of(ForcingJson.Default.FillAnswer),
            Money = "What the way to that state moves: an approval pays what the study has reserved.",
        },
        new("PUT", "/books/{book}/balance", SetBalance.AnswerAsync)
        {
            Takes = BodyShape.Of(ForcingJson.Default.BalanceRequest), Gives = BodyShape.Of(BookJson.Default.BookAnswer),
            Money = "Tops up or refunds the difference.",
        },
    ];
}
