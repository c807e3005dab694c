namespace Bursar.Prolific;

/// <summary>Events sent to a researcher's server.</summary>
internal static class WebhookOperations
{
    private const string Group = "Webhooks";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/hooks/event-types/", GetEventTypes.AnswerAsync),
        new(Group, "GET", "/api/v1/hooks/secrets/", GetSecrets.AnswerAsync),
        new(Group, "POST", "/api/v1/hooks/secrets/", CreateSecret.AnswerAsync),
        new(Group, "GET", "/api/v1/hooks/subscriptions/", GetSubscriptions.AnswerAsync),
        new(Group, "POST", "/api/v1/hooks/subscriptions/", CreateSubscription.AnswerAsync),
        new(Group, "GET", "/api/v1/hooks/subscriptions/{subscription_id}/", GetSubscription.AnswerAsync),
        new(Group, "POST", "/api/v1/hooks/subscriptions/{subscription_id}/", ConfirmSubscription.AnswerAsync),
        new(Group, "PATCH", "/api/v1/hooks/subscriptions/{subscription_id}/", UpdateSubscription.AnswerAsync),
        new(Group, "DELETE", "/api/v1/hooks/subscriptions/{subscription_id}/", DeleteSubscription.AnswerAsync),
        new(Group, "GET", "/api/v1/hooks/subscriptions/{subscription_id}/events/", GetSubscriptionEvents.AnswerAsync),
    ];
}
