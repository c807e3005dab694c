using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>POST /account/passkeys/{passkey}/remove</c>: removes one of the participant's own passkeys.</summary>
internal static class RemovePasskey
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (!call.Context.TryGetId("passkey", out var id)) return WorkAnswer.GoTo(ShowYou.Path);
        await call.ExecuteAsync(new Ledger.RemovePasskey(Site.WorkSite, call.Participant, id) { By = call.Participant });
        return WorkAnswer.GoTo($"{ShowYou.Path}?done=passkey-removed");
    }
}
