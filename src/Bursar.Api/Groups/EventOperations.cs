namespace Bursar.Api;

/// <summary>Events: what happened, in pages or as a live stream.</summary>
internal static class EventOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/events", GetEvents.AnswerAsync),
        new("GET", "/events", GetCommonEvents.AnswerAsync),
    ];
}
