using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/groups/{group}/consents?after=&amp;limit=</c>: who agreed to which text when joining a group by its link.
/// </summary>
internal static class GetConsents
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var group = await call.GroupAsync();
        if (!group.Ok) return group.Error;
        var page = ApiPage.ById(call, "after must be the id of a participant.");
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;
        var consents = await call.Ledger.ListAsync(new ConsentsOfGroup(group.Value.Id, after, limit), call.Cancellation);
        var next = consents.Count == limit ? $"{consents[^1].Participant}" : null;
        return ApiAnswer.Ok(new([.. consents.Select(ConsentAnswer.Of)], next), GroupLinkJson.Default.ConsentPage);
    }
}
