using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>POST /account/passkeys/{passkey}/remove</c>: removes one of the participant's own passkeys.</summary>
internal static class RemovePasskey
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (!call.Context.TryGetId("passkey", out var id)) return WorkAnswer.GoTo(ShowYou.Path);
        var removal = new Ledger.RemovePasskey(Site.WorkSite, call.Participant, id) { By = call.Participant };
        return (await call.ExecuteAsync(removal)).Rejection is { } refused
            ? ShowYou.Again(await ShowYou.ModelAsync(call) with
            {
                PasskeyError = Say(refused.Code == RejectionCode.WrongState ? "You.OnlyWayIn" : "Busy.Text"),
            })
            : WorkAnswer.GoTo($"{ShowYou.Path}?done=passkey-removed");
    }
}
