namespace Bursar.MTurk;

/// <summary>The name of a subscription at AWS: the topic's ARN and an id.</summary>
internal static class SubscriptionArn
{
    /// <summary>What SNS calls the state of a subscription that its address has not confirmed.</summary>
    public const string PendingConfirmation = "PendingConfirmation";

    /// <summary>The protocol by which a subscriber is sent messages: <c>http</c> or <c>https</c>.</summary>
    public static string ProtocolOf(Hook hook) => new Uri(hook.Target).Scheme;

    /// <summary>The ARN of a subscription.</summary>
    public static string Of(Topic topic, ObjectId hook) => $"{TopicArn.Of(topic)}:{hook}";

    /// <summary>Finds a subscription of the caller's; null if there is none.</summary>
    public static async ValueTask<(Topic Topic, Hook Hook)?> FindAsync(SnsCall call, string arn)
    {
        var end = arn.LastIndexOf(':');
        if (end < 0 || !ObjectId.TryParse(arn.AsSpan(end + 1), out var id)) return null;
        if (await call.TopicAsync(arn[..end]) is not { } topic || id.Book != call.Book) return null;
        var hook = await call.Ledger.FindAsync<Hook>(RowKey.OfHook(id), call.Cancellation);
        return hook is { IsDeleted: false } && hook.Scope == topic.Id ? (topic, hook) : null;
    }
}
