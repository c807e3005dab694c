using Bursar.Http;

namespace Bursar.Api;

/// <summary>Events: what happened, in pages or as a live stream.</summary>
internal static class EventOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/events", GetEvents.AnswerAsync)
        {
            Gives = () => BodyShape.Of(EventJson.Default.EventPage), Query = ApiQueries.Page,
        },
        new("GET", "/events", GetCommonEvents.AnswerAsync)
        {
            Gives = () => BodyShape.Of(EventJson.Default.EventPage), Query = ApiQueries.Page,
        },
    ];
}
