namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Webhooks" in Prolific's documentation.</summary>
internal static class Webhooks
{
    private const string Group = "Webhooks";

    public static readonly ProlificOperation[] Operations =
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
