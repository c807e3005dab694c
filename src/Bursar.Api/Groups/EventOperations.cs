namespace Bursar.Api;

/// <summary>Events: what happened, page by page or as it happens.</summary>
internal static class EventOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/events", GetEvents.AnswerAsync),
        new("GET", "/events", GetCommonEvents.AnswerAsync),
    ];
}
