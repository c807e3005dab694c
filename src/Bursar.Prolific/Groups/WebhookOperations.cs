using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Events sent to a researcher's server.</summary>
internal static class WebhookOperations
{
    private const string Group = "Webhooks";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/hooks/event-types/", GetEventTypes.AnswerAsync)
        {
            Gives = () => BodyShape.Of(WebhookJson.Wire.ListAnswerHookEventType),
        },
        new(Group, "GET", "/api/v1/hooks/secrets/", GetSecrets.AnswerAsync)
        {
            Gives = () => BodyShape.Of(WebhookJson.Wire.ListAnswerHookSecretDetail), Query = [.. QueryShapes.PageOfWorkspace],
        },
        new(Group, "POST", "/api/v1/hooks/secrets/", CreateSecret.AnswerAsync)
        {
            Takes = () => RequestShapes.NewSecret, Gives = () => BodyShape.Of(WebhookJson.Wire.HookSecretDetail), Status = 201,
        },
        new(Group, "GET", "/api/v1/hooks/subscriptions/", GetSubscriptions.AnswerAsync)
        {
            Gives = () => BodyShape.Of(WebhookJson.Wire.ListAnswerSubscription),
            Query = [.. QueryShapes.PageOfWorkspace, .. QueryShapes.Only("is_enabled", "False for those that are disabled.")],
        },
        new(Group, "POST", "/api/v1/hooks/subscriptions/", CreateSubscription.AnswerAsync)
        {
            Takes = () => RequestShapes.NewSubscription, Gives = () => BodyShape.Of(WebhookJson.Wire.Subscription), Status = 201,
        },
        new(Group, "GET", "/api/v1/hooks/subscriptions/{subscription_id}/", GetSubscription.AnswerAsync)
        {
            Gives = () => BodyShape.Of(WebhookJson.Wire.Subscription),
        },
        new(Group, "POST", "/api/v1/hooks/subscriptions/{subscription_id}/", ConfirmSubscription.AnswerAsync)
        {
            Takes = () => RequestShapes.Confirmation, Gives = () => BodyShape.Of(WebhookJson.Wire.Subscription),
        },
        new(Group, "PATCH", "/api/v1/hooks/subscriptions/{subscription_id}/", UpdateSubscription.AnswerAsync)
        {
            Takes = () => RequestShapes.SubscriptionChange, Gives = () => BodyShape.Of(WebhookJson.Wire.Subscription),
        },
        new(Group, "DELETE", "/api/v1/hooks/subscriptions/{subscription_id}/", DeleteSubscription.AnswerAsync) { Status = 204 },
        new(Group, "GET", "/api/v1/hooks/subscriptions/{subscription_id}/events/", GetSubscriptionEvents.AnswerAsync)
        {
            Id = "get-events", Gives = () => BodyShape.Of(WebhookJson.Wire.ListAnswerSubscriptionEvent), Query = QueryShapes.Page,
        },
    ];
}
