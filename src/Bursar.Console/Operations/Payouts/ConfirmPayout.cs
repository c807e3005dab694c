namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/operator/payouts/{payout}/confirm</c>: confirms a payout that another user prepared. The ledger knows both by
/// who is signed in.
/// </summary>
internal static class ConfirmPayout
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await ShowPayout.FindAsync(call) is not { } payout) return PageAnswer.NotFound(call);
        if (await call.ProofErrorAsync() is { } unproved)
            return ShowPayout.Again(call, await ShowPayout.ReadAsync(call, payout) with { ConfirmError = unproved });
        var outcome = await call.ExecuteAsync(new Ledger.ConfirmPayout(payout.Id, call.Who.SignIn.Name));
        return outcome.Accepted
            ? ShowPayout.Done(payout, "payout-confirmed")
            : PageAnswer.Failure(call, Failures.Refused(outcome.Rejection));
    }
}
