using Bursar.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Prolific;

/// <summary>The fields of a subscription in a request.</summary>
internal static class SubscriptionBody
{
    /// <summary>The type of event; it must exist.</summary>
    public static string EventType(ProlificBody body)
    {
        var type = body.RequiredText("event_type", Hook.MaxEventTypes);
        if (type.Length > 0 && !HookEventType.Exists(type))
            body.Wrong("event_type", $"Must be one of: {string.Join(", ", HookEventType.All.Select(one => one.Name))}.");
        return type;
    }

    /// <summary>The URL to send to; it must be allowed.</summary>
    public static string Target(ProlificCall call, ProlificBody body)
    {
        var target = body.RequiredText("target_url", Hook.MaxTarget);
        var targets = call.Http.RequestServices.GetRequiredService<IHookTargets>();
        if (target.Length > 0 && targets.Check(target) is { } wrong) body.Wrong("target_url", wrong);
        return target;
    }

    /// <summary>The workspace in the body; null if the caller can see none with that id, which is then an error.</summary>
    public static ValueTask<WorkspaceAccess?> WorkspaceAsync(ProlificCall call, ProlificBody body)
        => WorkspaceAccess.FindAsync(call, body.RequiredText("workspace_id", ObjectId.Digits));
}
