namespace Bursar.Api;

/// <summary>What is offered to participants, for programs that play them.</summary>
internal static class OfferOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("PUT", "/participants/{participant}", EnsureParticipant.AnswerAsync),
        new("GET", "/participants/{participant}/offers", GetOffers.AnswerAsync),
        new("GET", "/studies/{study}/task", GetTask.AnswerAsync),
    ];
}
