using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A subscription as answers show it (Prolific API docs, Webhooks).</summary>
internal sealed record Subscription
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("event_type")]
    public required string EventType { get; init; }

    [JsonPropertyName("target_url")]
    public required string Target { get; init; }

    [JsonPropertyName("is_enabled")]
    public required bool IsEnabled { get; init; }

    [JsonPropertyName("workspace_id")]
    public required string Workspace { get; init; }

    /// <summary>Maps a hook of a workspace.</summary>
    public static Subscription Of(Hook hook, Book workspace) => new()
    {
        Id = hook.Id.ToString(),
        EventType = hook.EventTypes,
        Target = hook.Target,
        IsEnabled = hook.IsEnabled,
        Workspace = workspace.Id.ToString(),
    };

    /// <summary>Answers a hook in its present form.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, int status, Book workspace, ObjectId hook)
    {
        var now = await call.Ledger.FindAsync<Hook>(RowKey.OfHook(hook), call.Cancellation);
        if (now is not { IsDeleted: false }) return SubscriptionAccess.None;
        await JsonAnswer.WriteAsync(call.Http.Response, status, Of(now, workspace), WebhookJson.Wire.Subscription);
        return null;
    }
}
