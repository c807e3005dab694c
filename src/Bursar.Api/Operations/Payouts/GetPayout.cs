namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/payouts/{payout}</c>: a payout.</summary>
internal static class GetPayout
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var payout = await call.PayoutAsync();
        return payout.Ok ? ApiAnswer.Ok(PayoutAnswer.Of(payout.Value), PayoutJson.Default.PayoutAnswer) : payout.Error;
    }
}
