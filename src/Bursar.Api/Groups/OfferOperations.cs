using Bursar.Http;

namespace Bursar.Api;

/// <summary>What is offered to participants, for programs that play them.</summary>
internal static class OfferOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("PUT", "/participants/{participant}", EnsureParticipant.AnswerAsync)
        {
            Gives = () => BodyShape.Of(ParticipantJson.Default.ParticipantAnswer),
        },
        new("GET", "/participants/{participant}/offers", GetOffers.AnswerAsync)
        {
            Gives = () => BodyShape.Of(OfferJson.Default.OfferList),
        },
        new("GET", "/studies/{study}/task", GetTask.AnswerAsync) { Gives = () => BodyShape.Of(OfferJson.Default.TaskAnswer) },
    ];
}
