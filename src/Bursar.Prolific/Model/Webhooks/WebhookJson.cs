using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about webhooks.</summary>
[JsonSerializable(typeof(HookSecretDetail))]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(ListAnswer<HookEventType>))]
[JsonSerializable(typeof(ListAnswer<HookSecretDetail>))]
[JsonSerializable(typeof(ListAnswer<Subscription>))]
[JsonSerializable(typeof(ListAnswer<SubscriptionEvent>))]
internal sealed partial class WebhookJson : JsonSerializerContext
{
    public static readonly WebhookJson Wire = new(JsonAnswer.Options());
}
