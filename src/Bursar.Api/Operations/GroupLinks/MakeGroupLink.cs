using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>PUT /bursar/v1/groups/{group}/link</c>: makes the link with which people join a group, in place of the one before.
/// </summary>
internal static class MakeGroupLink
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private static readonly ApiError NoBound = ApiError.Of(ApiErrorCode.InvalidValue, "most: this member is required.");

    private static readonly ApiError NoSite = ApiError.Of(
        ApiErrorCode.WrongState, "This server has no site for participants. Set Bursar:WorkUrls.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var group = await call.GroupAsync();
        if (!group.Ok) return group.Error;
        var body = await call.BodyAsync(GroupLinkJson.Default.GroupLinkRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Most is not { } most) return NoBound;
        if (call.Services.Face.WorkSite is not { } site) return NoSite;

        var secret = PersonSecret.New(group.Value.Id);
        var expiresAt = body.Value.ExpiresAt ?? call.Ledger.Clock.GetUtcMicroseconds() + Lifetime;
        var outcome = await call.ExecuteAsync(new Ledger.MakeGroupLink(group.Value.Id, secret.Digest, most, expiresAt)
        {
            Consent = body.Value.Consent ?? "",
            Notice = body.Value.Notice ?? "",
            IsAnonymous = body.Value.IsAnonymous == true,
        });
        if (!outcome.Accepted) return outcome.Rejection;
        var link = await call.Ledger.FindAsync<GroupLink>(RowKey.OfGroupLink(group.Value.Id), call.Cancellation);
        var answer = GroupLinkAnswer.Of(group.Value, link!, $"{site}/join/{secret}");
        return ApiAnswer.Ok(answer, GroupLinkJson.Default.GroupLinkAnswer) with { IsSecret = true };
    }
}
