using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/hooks/subscriptions/{subscription_id}/</c>: deletes a subscription (Prolific API docs, Webhooks).
/// </summary>
internal static class DeleteSubscription
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SubscriptionAccess.FindAsync(call) is not { } found) return SubscriptionAccess.None;
        if (!ProjectAccess.MayChange(found.Workspace.Role)) return ProjectAccess.Refused;
        var outcome = await call.Ledger.ExecuteAsync(new DeleteHook(found.Hook.Id), call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
