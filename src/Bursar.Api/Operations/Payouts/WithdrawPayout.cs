using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/payouts/{payout}/withdraw</c>: withdraws a payout that is not confirmed; all of it is owed again.
/// </summary>
internal static class WithdrawPayout
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var payout = await call.PayoutAsync();
        if (!payout.Ok) return payout.Error;
        var body = await call.BodyAsync(ApiJson.Default.NoMembers);
        if (!body.Ok) return body.Error;

        var (id, currency) = (payout.Value.Id, payout.Value.Currency);
        var items = await call.Ledger.ListAsync(new ItemsOfPayout(id, 0, Payout.MaxItems), call.Cancellation);
        var command = new Ledger.WithdrawPayout(id, currency, [.. items.Select(one => one.Participant)])
        {
            Key = key.Value.For(RowKey.NoBook),
        };
        var outcome = await call.ExecuteAsync(command);
        return outcome.Accepted ? await PayoutAnswer.NowAsync(call, outcome.Receipt) : outcome.Rejection;
    }
}
