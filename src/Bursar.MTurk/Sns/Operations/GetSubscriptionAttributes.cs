namespace Bursar.MTurk;

/// <summary>
/// Shows a subscription, for instance whether it is confirmed (Amazon SNS API Reference, GetSubscriptionAttributes).
/// </summary>
internal static class GetSubscriptionAttributes
{
    /// <summary>The answer has the attributes by their names.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var arn = call.Form.Required("SubscriptionArn");
        if (call.Form.Error is { } wrong) return wrong;
        if (await SubscriptionArn.FindAsync(call, arn) is not var (topic, hook)) return SnsError.NoSubscription;
        (string Name, string Value)[] attributes =
        [
            ("SubscriptionArn", arn),
            ("TopicArn", TopicArn.Of(topic)),
            ("Owner", TopicArn.AccountOf(call.Book)),
            ("Protocol", new Uri(hook.Target).Scheme),
            ("Endpoint", SnsAnswer.Clean(hook.Target)),
            ("PendingConfirmation", hook.IsConfirmed ? "false" : "true"),
            ("RawMessageDelivery", "false"),
        ];
        return SnsAnswer.Ok(xml =>
        {
            xml.WriteStartElement("Attributes");
            foreach (var (name, value) in attributes)
            {
                xml.WriteStartElement("entry");
                xml.WriteElementString("key", name);
                xml.WriteElementString("value", value);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
    }
}
