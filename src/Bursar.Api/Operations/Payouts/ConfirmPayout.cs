using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/payouts/{payout}/confirm</c>: a second person confirms a payout.</summary>
internal static class ConfirmPayout
{
    private static readonly ApiError NoName = ApiError.Of(ApiErrorCode.InvalidValue, "by: this member is required.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var payout = await call.PayoutAsync();
        if (!payout.Ok) return payout.Error;
        var body = await call.BodyAsync(PayoutJson.Default.PayoutConfirmation);
        if (!body.Ok) return body.Error;
        if (body.Value.By is not { } by) return NoName;

        var command = new Ledger.ConfirmPayout(payout.Value.Id, by) { Key = key.Value.For(RowKey.NoBook) };
        var outcome = await call.ExecuteAsync(command);
        return outcome.Accepted ? await PayoutAnswer.NowAsync(call, outcome.Receipt) : outcome.Rejection;
    }
}
