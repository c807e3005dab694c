using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/hooks/subscriptions/{subscription_id}/events/</c>: what was sent, or is to be sent, the newest first (Prolific
/// API docs, Webhooks).
/// </summary>
internal static class GetSubscriptionEvents
{
    private const int DefaultSize = 100;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SubscriptionAccess.FindAsync(call) is not { } found) return SubscriptionAccess.None;
        var query = call.Http.Request.Query;
        var (page, error) = Page.Read(query);
        if (page is null) return error;
        if (!query.ContainsKey("limit") && !query.ContainsKey("page")) page = page with { Size = DefaultSize, Numbered = false };
        (var filter, error) = SubscriptionEventFilter.Read(query);
        if (filter is null) return error;
        var counts = await call.Ledger.CountAsync(new DeliveryCounts(found.Hook.Id, filter.Subject), call.Cancellation);
        var count = filter.States.Distinct().Sum(state => counts.GetValueOrDefault(state));
        if (page.Check(count) is { } pastEnd) return pastEnd;
        var deliveries = await call.Ledger.ListAsync(
            new DeliveriesOfHook(found.Hook.Id, filter.Subject, filter.States, (int)page.Offset, page.Size), call.Cancellation);
        var list = new ListAnswer<SubscriptionEvent>(
            [.. deliveries.Select(SubscriptionEvent.Of)], ListLinks.Of(call, page, count), new(count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, WebhookJson.Wire.ListAnswerSubscriptionEvent);
        return null;
    }
}
