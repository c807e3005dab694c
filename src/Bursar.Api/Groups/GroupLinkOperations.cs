namespace Bursar.Api;

/// <summary>Links with which people join a group, and what they agreed to.</summary>
internal static class GroupLinkOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("PUT", "/groups/{group}/link", MakeGroupLink.AnswerAsync),
        new("GET", "/groups/{group}/link", GetGroupLink.AnswerAsync),
        new("DELETE", "/groups/{group}/link", DeleteGroupLink.AnswerAsync),
        new("GET", "/groups/{group}/consents", GetConsents.AnswerAsync),
    ];
}
