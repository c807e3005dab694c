using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>DELETE /bursar/v1/groups/{group}/link</c>: takes the link of a group back.</summary>
internal static class DeleteGroupLink
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var group = await call.GroupAsync();
        if (!group.Ok) return group.Error;
        var outcome = await call.ExecuteAsync(new WithdrawGroupLink(group.Value.Id));
        return outcome.Accepted ? ApiAnswer.Done : outcome.Rejection;
    }
}
