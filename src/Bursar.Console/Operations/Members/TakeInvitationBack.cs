using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/invitations/{invitation}/withdraw</c>: takes an invitation back, so that its link works no more.
/// </summary>
internal static class TakeInvitationBack
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        if (!access.MayManage) return PageAnswer.Failure(call, Failures.NotAllowed);
        if (RowKey.TryInvitation(access.Book.Number, call.Route("invitation")) is not { } key
            || await call.Ledger.FindAsync<Invitation>(key, call.Cancellation) is not { } invitation)
            return PageAnswer.NotFound(call);
        var outcome = await call.ExecuteAsync(new WithdrawInvitation(access.Book.Number, invitation.Email));
        return outcome.Accepted
            ? PageAnswer.Redirect($"{access.Path}/settings?done=invitation-withdrawn")
            : PageAnswer.Failure(call, Failures.Refused(outcome.Rejection), access);
    }
}
