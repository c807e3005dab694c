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
        return SnsAnswer.Attributes(
            ("SubscriptionArn", arn),
            ("TopicArn", TopicArn.Of(topic)),
            ("Owner", TopicArn.AccountOf(call.Book)),
            ("Protocol", SubscriptionArn.ProtocolOf(hook)),
            ("Endpoint", SnsAnswer.Clean(hook.Target)),
            (SubscriptionArn.PendingConfirmation, hook.IsConfirmed ? "false" : "true"),
            ("RawMessageDelivery", "false"));
    }
}
