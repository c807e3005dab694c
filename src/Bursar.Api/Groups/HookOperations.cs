using Bursar.Http;

namespace Bursar.Api;

/// <summary>Who is told of events, and what was sent.</summary>
internal static class HookOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/hooks", GetHooks.AnswerAsync)
        {
            Gives = () => BodyShape.Of(HookJson.Default.HookPage), Query = ApiQueries.Page,
        },
        new("GET", "/hooks/{hook}/deliveries", GetDeliveries.AnswerAsync)
        {
            Gives = () => BodyShape.Of(HookJson.Default.DeliveryPage), Query = ApiQueries.Deliveries,
        },
        new("POST", "/deliveries/{delivery}/send", SendDelivery.AnswerAsync) { Status = 204 },
    ];
}
