using Bursar.Http;

namespace Bursar.Api;

/// <summary>How participants ask for traits, and take the tests for them.</summary>
internal static class TraitRequestOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/participants/{participant}/trait-requests", CreateTraitRequest.AnswerAsync)
        {
            Takes = () => BodyShape.Of(TraitRequestJson.Default.NewTraitRequest),
            Gives = () => BodyShape.Of(TraitRequestJson.Default.TraitRequestAnswer), Status = 201, TakesKey = true,
        },
        new("GET", "/trait-requests/{request}", GetTraitRequest.AnswerAsync)
        {
            Gives = () => BodyShape.Of(TraitRequestJson.Default.TraitRequestAnswer),
        },
        new("POST", "/trait-requests/{request}/submit", SubmitTraitTest.AnswerAsync)
        {
            Takes = () => BodyShape.Of(TraitRequestJson.Default.TestRequest),
            Gives = () => BodyShape.Of(TraitRequestJson.Default.TraitRequestAnswer), TakesKey = true,
        },
    ];
}
