namespace Bursar.Api;

/// <summary>States that a sandbox is brought to at once, by true commands.</summary>
internal static class ForcingOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/submissions/{submission}/force", ForceSubmission.AnswerAsync),
        new("POST", "/studies/{study}/fill", FillStudy.AnswerAsync),
        new("PUT", "/books/{book}/balance", SetBalance.AnswerAsync),
    ];
}
