using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/hooks/{hook}/deliveries?state=&amp;after=&amp;limit=</c>: what was sent to a hook, or is to be, the newest
/// first.
/// </summary>
internal static class GetDeliveries
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var hook = call.Context.TryGetId("hook", out var id)
            ? await call.Ledger.FindAsync<Hook>(RowKey.OfHook(id), call.Cancellation)
            : null;
        if (hook is null) return ApiError.NotFound("hook", call.Route("hook"));
        var page = ApiPage.ById(call, "after is the id of a delivery.");
        if (!page.Ok) return page.Error;
        var states = Enum.GetValues<DeliveryState>();
        if (call.Context.Request.Query["state"].ToString() is { Length: > 0 } word)
        {
            states = Array.FindAll(states, state => DeliveryAnswer.NameOf(state) == word);
            if (states.Length == 0) return ApiError.Of(ApiErrorCode.InvalidValue, "state is pending, succeeded or failed.");
        }
        var deliveries = await call.Ledger.ListAsync(
            new DeliveriesOfHook(id, default, states, 0, page.Value.Limit) { Before = page.Value.After }, call.Cancellation);
        var next = deliveries.Count == page.Value.Limit ? deliveries[^1].Id.ToString() : null;
        return ApiAnswer.Ok(new([.. deliveries.Select(DeliveryAnswer.Of)], next), HookJson.Default.DeliveryPage);
    }
}
