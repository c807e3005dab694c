namespace Bursar.MTurk;

/// <summary>
/// Subscribes an address to a topic, and asks the address to confirm that (Amazon SNS API Reference, Subscribe). An address that
/// is subscribed is not subscribed again; if it has not confirmed yet, it is asked again.
/// </summary>
internal static class Subscribe
{
    /// <summary>The type of the message that asks for confirmation.</summary>
    public const string Confirmation = "SubscriptionConfirmation";

    private const string Pending = "pending confirmation";

    /// <summary>The answer has the subscription's ARN; without ReturnSubscriptionArn, only once it is confirmed.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var arn = call.Form.Required("TopicArn");
        var protocol = call.Form.Required("Protocol");
        var endpoint = call.Form.Required("Endpoint");
        if (call.Form.Error is { } wrong) return wrong;
        if (protocol is not ("http" or "https"))
            return SnsError.Parameter("Protocol", $"{protocol} is not offered, only http and https");
        if (!endpoint.StartsWith(protocol + "://", StringComparison.OrdinalIgnoreCase))
            return SnsError.Parameter("Endpoint", "must match the specified protocol");
        if (call.Targets.Check(endpoint) is { } why) return SnsError.Parameter("Endpoint", why);
        if (await call.TopicAsync(arn) is not { } topic) return SnsError.NoTopic;
        var hooks = await call.SubscribersAsync(topic.Id);
        var hook = hooks.FirstOrDefault(one => string.Equals(one.Target, endpoint, StringComparison.Ordinal));
        if (hook is { IsConfirmed: true })
        {
            // One that failed for days was switched off.
            var on = await call.ExecuteAsync(new ChangeHook(hook.Id) { IsEnabled = true });
            return on.Accepted ? Arn(topic, hook.Id) : SnsError.Of(on.Rejection);
        }
        var id = hook?.Id ?? default;
        if (hook is null)
        {
            if (hooks.Count == Topic.MaxSubscribers) return SnsError.TooManySubscribers;
            if (await call.Keys.EnsureAsync(call.Book, call.Cancellation) is { } refused) return SnsError.Of(refused);
            var added = await call.ExecuteAsync(new AddSubscriber(topic.Id, Origin.MTurk, endpoint));
            if (!added.Accepted) return SnsError.Of(added.Rejection);
            id = added.Receipt.Subject;
        }
        var asked = await call.Ledger.ExecuteAsync(Asking(topic, id), CancellationToken.None);
        if (!asked.Accepted) return SnsError.Of(asked.Rejection);
        return call.Form.Text("ReturnSubscriptionArn") == "true" ? Arn(topic, id) : SnsAnswer.Ok("SubscriptionArn", Pending);
    }

    private static SnsAnswer Arn(Topic topic, ObjectId hook)
        => SnsAnswer.Ok("SubscriptionArn", SubscriptionArn.Of(topic, hook));

    private static SendNow Asking(Topic topic, ObjectId hook) => new(
        hook.Book,
        [hook],
        Confirmation,
        $"You have chosen to subscribe to the topic {TopicArn.Of(topic)}.\n"
            + "To confirm the subscription, visit the SubscribeURL included in this message.");
}
