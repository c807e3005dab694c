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
            Takes = () => BodyShape.Of(ForcingJson.Default.ForceRequest),
            Gives = () => BodyShape.Of(SubmissionJson.Default.SubmissionAnswer),
            Money = "Releases what the place had reserved, if the study is not offered any more.",
        },
        new("POST", "/studies/{study}/fill", FillStudy.AnswerAsync)
        {
            Takes = () => BodyShape.Of(ForcingJson.Default.FillRequest),
            Gives = () => BodyShape.Of(ForcingJson.Default.FillAnswer),
            Money = "Moves money where the work is decided at once: by a completion code, or by a review policy.",
        },
        new("PUT", "/books/{book}/balance", SetBalance.AnswerAsync)
        {
            Takes = () => BodyShape.Of(ForcingJson.Default.BalanceRequest),
            Gives = () => BodyShape.Of(BookJson.Default.BookAnswer),
            Money = "Tops up or refunds the difference.",
        },
    ];
}
