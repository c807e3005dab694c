using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/hooks/subscriptions/{subscription_id}/</c>: one subscription (Prolific API docs, Webhooks).</summary>
internal static class GetSubscription
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await SubscriptionAccess.FindAsync(call) is { } found
            ? await Subscription.WriteAsync(call, StatusCodes.Status200OK, found.Book, found.Hook.Id)
            : SubscriptionAccess.None;
}
