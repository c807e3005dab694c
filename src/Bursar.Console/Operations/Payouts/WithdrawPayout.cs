using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/operator/payouts/{payout}/withdraw</c>: withdraws a payout that is not confirmed.</summary>
internal static class WithdrawPayout
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await ShowPayout.FindAsync(call) is not { } payout) return PageAnswer.NotFound(call);
        var items = await call.Ledger.ListAsync(new ItemsOfPayout(payout.Id, 0, Payout.MaxItems), call.Cancellation);
        var outcome = await call.ExecuteAsync(
            new Ledger.WithdrawPayout(payout.Id, payout.Currency, [.. items.Select(one => one.Participant)]));
        return outcome.Accepted
            ? ShowPayout.Done(payout, "payout-withdrawn")
            : PageAnswer.Failure(call, Failures.Refused(outcome.Rejection));
    }
}
