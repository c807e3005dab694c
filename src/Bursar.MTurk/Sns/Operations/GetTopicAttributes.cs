using System.Globalization;

namespace Bursar.MTurk;

/// <summary>
/// Shows a topic, for instance how many have subscribed to it (Amazon SNS API Reference, GetTopicAttributes). A topic has no
/// policy: whoever has the requester's keys may use it, and nobody else.
/// </summary>
internal static class GetTopicAttributes
{
    /// <summary>The answer has the attributes by their names.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var arn = call.Form.Required("TopicArn");
        if (call.Form.Error is { } wrong) return wrong;
        if (await call.TopicAsync(arn) is not { } topic) return SnsError.NoTopic;
        var hooks = await call.SubscribersAsync(topic.Id);
        var confirmed = hooks.Count(hook => hook.IsConfirmed);
        return SnsAnswer.Attributes(
            ("TopicArn", TopicArn.Of(topic)),
            ("Owner", TopicArn.AccountOf(call.Book)),
            ("DisplayName", ""),
            ("SubscriptionsConfirmed", confirmed.ToString(CultureInfo.InvariantCulture)),
            ("SubscriptionsPending", (hooks.Count - confirmed).ToString(CultureInfo.InvariantCulture)),
            ("SubscriptionsDeleted", "0"));
    }
}
