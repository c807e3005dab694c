using Bursar.Http;

namespace Bursar.Api;

/// <summary>Links with which people join a group, and what they agreed to.</summary>
internal static class GroupLinkOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("PUT", "/groups/{group}/link", MakeGroupLink.AnswerAsync)
        {
            Takes = () => BodyShape.Of(GroupLinkJson.Default.GroupLinkRequest),
            Gives = () => BodyShape.Of(GroupLinkJson.Default.GroupLinkAnswer),
        },
        new("GET", "/groups/{group}/link", GetGroupLink.AnswerAsync)
        {
            Gives = () => BodyShape.Of(GroupLinkJson.Default.GroupLinkAnswer),
        },
        new("DELETE", "/groups/{group}/link", DeleteGroupLink.AnswerAsync) { Status = 204 },
        new("GET", "/groups/{group}/consents", GetConsents.AnswerAsync)
        {
            Gives = () => BodyShape.Of(GroupLinkJson.Default.ConsentPage), Query = ApiQueries.Page,
        },
    ];
}
