namespace Bursar.MTurk;

/// <summary>
/// Lists the subscriptions of a topic, which fit into one page (Amazon SNS API Reference, ListSubscriptionsByTopic).
/// </summary>
internal static class ListSubscriptionsByTopic
{
    /// <summary>The answer has every subscription; the ARN of one that is not confirmed is not shown.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var arn = call.Form.Required("TopicArn");
        if (call.Form.Error is { } wrong) return wrong;
        if (await call.TopicAsync(arn) is not { } topic) return SnsError.NoTopic;
        var hooks = await call.SubscribersAsync(topic.Id);
        return SnsAnswer.Ok(xml =>
        {
            xml.WriteStartElement("Subscriptions");
            foreach (var hook in hooks)
            {
                xml.WriteStartElement("member");
                xml.WriteElementString(
                    "SubscriptionArn",
                    hook.IsConfirmed ? SubscriptionArn.Of(topic, hook.Id) : SubscriptionArn.PendingConfirmation);
                xml.WriteElementString("Owner", TopicArn.AccountOf(call.Book));
                xml.WriteElementString("Protocol", SubscriptionArn.ProtocolOf(hook));
                xml.WriteElementString("Endpoint", SnsAnswer.Clean(hook.Target));
                xml.WriteElementString("TopicArn", TopicArn.Of(topic));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
    }
}
