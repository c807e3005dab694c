using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /account/delete</c>: returns what was accepted, deletes the participant as a person, and signs out. What was done and
/// paid stays.
/// </summary>
internal static class DeleteAccount
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var form = await call.FormAsync();
        if (form["sure"] != "yes") return await ShowDeletion.ShowAsync(call, Say("Delete.Must"));
        var session = call.Session!;
        if (session.SignIn.HasPassword
            && !await call.Services.Desk.IsPasswordAsync(session, form["password"], call.Cancellation))
            return await ShowDeletion.ShowAsync(call, Say("Delete.Wrong"));
        var outcome = await new ActingLedger(call.Ledger, call.Participant).ForgetAsync(call.Participant);
        if (!outcome.Accepted) return await ShowDeletion.ShowAsync(call, Say("Busy.Text"));
        await call.Services.Desk.SignOutAsync(call.Context, session);
        SubmitCookie.Delete(call.Context);
        return WorkAnswer.GoTo("/deleted");
    }
}
