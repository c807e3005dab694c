using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/hooks/subscriptions/{subscription_id}/</c>: changes the type of event or the address, or switches the
/// subscription on or off (Prolific API docs, Webhooks). Its workspace cannot change.
/// </summary>
internal static class UpdateSubscription
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SubscriptionAccess.FindAsync(call) is not { } found) return SubscriptionAccess.None;
        if (!ProjectAccess.MayChange(found.Workspace.Role)) return ProjectAccess.Refused;
        var body = await ProlificBody.ReadAsync(call);
        var command = new ChangeHook(found.Hook.Id)
        {
            EventType = body.Has("event_type") ? SubscriptionBody.EventType(body) : null,
            Target = body.Has("target_url") ? SubscriptionBody.Target(call, body) : null,
            IsEnabled = body.Flag("is_enabled"),
        };
        var workspace = body.Text("workspace_id", int.MaxValue);
        if (workspace.Length > 0 && !(ObjectId.TryParse(workspace, out var id) && id == found.Book.Id))
            body.Wrong("workspace_id", "The workspace of a subscription cannot change.");
        if (body.Error is { } error) return error;
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        return await Subscription.WriteAsync(call, StatusCodes.Status200OK, found.Book, found.Hook.Id);
    }
}
