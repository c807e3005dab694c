namespace Bursar.Api;

/// <summary>Who is told of events, and what was sent.</summary>
internal static class HookOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/hooks", GetHooks.AnswerAsync),
        new("GET", "/hooks/{hook}/deliveries", GetDeliveries.AnswerAsync),
        new("POST", "/deliveries/{delivery}/send", SendDelivery.AnswerAsync),
    ];
}
