namespace Bursar.Prolific;

/// <summary>Events sent to a researcher's server.</summary>
internal static class WebhookOperations
{
    private const string Group = "Webhooks";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/hooks/event-types/"),
        new(Group, "GET", "/api/v1/hooks/secrets/"),
        new(Group, "POST", "/api/v1/hooks/secrets/"),
        new(Group, "GET", "/api/v1/hooks/subscriptions/"),
        new(Group, "POST", "/api/v1/hooks/subscriptions/"),
        new(Group, "GET", "/api/v1/hooks/subscriptions/{subscription_id}/"),
        new(Group, "POST", "/api/v1/hooks/subscriptions/{subscription_id}/"),
        new(Group, "PATCH", "/api/v1/hooks/subscriptions/{subscription_id}/"),
        new(Group, "DELETE", "/api/v1/hooks/subscriptions/{subscription_id}/"),
        new(Group, "GET", "/api/v1/hooks/subscriptions/{subscription_id}/events/"),
    ];
}
