using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/payouts?after=&amp;limit=</c>: all payouts, the newest first.</summary>
internal static class GetPayouts
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var page = ApiPage.ById(call, "after must be the id of a payout.");
        if (!page.Ok) return page.Error;
        var (before, limit) = page.Value;
        var payouts = await call.Ledger.ListAsync(new PayoutsQuery(before, limit), call.Cancellation);
        var next = payouts.Count == limit ? $"{payouts[^1].Id}" : null;
        return ApiAnswer.Ok(new([.. payouts.Select(PayoutAnswer.Of)], next), PayoutJson.Default.PayoutPage);
    }
}
