using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/hooks/subscriptions/{subscription_id}/</c>: confirms a subscription by the text that its creator was given, so
/// that events are sent (Prolific API docs, Webhooks).
/// </summary>
internal static class ConfirmSubscription
{
    private const int MaxSecret = 200;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SubscriptionAccess.FindAsync(call) is not { } found) return SubscriptionAccess.None;
        if (!ProjectAccess.MayChange(found.Workspace.Role)) return ProjectAccess.Refused;
        var body = await ProlificBody.ReadAsync(call);
        var secret = body.RequiredText("secret", MaxSecret);
        if (body.Error is { } error) return error;
        var outcome = await call.Ledger.ExecuteAsync(
            new ConfirmHook(found.Hook.Id, Digest.Of(secret)), call.Cancellation);
        if (outcome.Rejection is { Code: RejectionCode.InvalidValue } wrong) return ProlificError.Invalid("secret", wrong.Detail);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        return await Subscription.WriteAsync(call, StatusCodes.Status200OK, found.Book, found.Hook.Id);
    }
}
