using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/payouts/{payout}/items?after=&amp;limit=</c>: who gets what, by number.</summary>
internal static class GetPayoutItems
{
    private const string Rule = "after must be the number of an item.";

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var payout = await call.PayoutAsync();
        if (!payout.Ok) return payout.Error;
        var page = ApiPage.BySequence(call, Rule);
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;
        if (after > Payout.MaxItems) return ApiError.Of(ApiErrorCode.InvalidValue, Rule);
        var items = await call.Ledger.ListAsync(new ItemsOfPayout(payout.Value.Id, (int)after, limit), call.Cancellation);
        int? next = items.Count == limit ? items[^1].Number : null;
        return ApiAnswer.Ok(new([.. items.Select(PayoutItemAnswer.Of)], next), PayoutJson.Default.PayoutItemPage);
    }
}
