namespace Bursar.Api;

/// <summary>How participants ask for traits, and take the tests for them.</summary>
internal static class TraitRequestOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/participants/{participant}/trait-requests", CreateTraitRequest.AnswerAsync),
        new("GET", "/trait-requests/{request}", GetTraitRequest.AnswerAsync),
        new("POST", "/trait-requests/{request}/submit", SubmitTraitTest.AnswerAsync),
    ];
}
