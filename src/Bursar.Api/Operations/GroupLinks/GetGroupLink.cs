using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/groups/{group}/link</c>: how the link of a group is used; the link was shown when it was made.
/// </summary>
internal static class GetGroupLink
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var group = await call.GroupAsync();
        if (!group.Ok) return group.Error;
        var link = await call.Ledger.FindAsync<GroupLink>(RowKey.OfGroupLink(group.Value.Id), call.Cancellation);
        return link is null
            ? ApiError.NotFound("link of group", group.Value.Id)
            : ApiAnswer.Ok(GroupLinkAnswer.Of(group.Value, link, null), GroupLinkJson.Default.GroupLinkAnswer);
    }
}
