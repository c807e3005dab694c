namespace Bursar.MTurk;

/// <summary>
/// Confirms a subscription by the token that its address was sent (Amazon SNS API Reference, ConfirmSubscription).
/// </summary>
internal static class ConfirmSubscription
{
    /// <summary>The answer has the subscription's ARN.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var arn = call.Form.Required("TopicArn");
        var token = call.Form.Required("Token");
        if (call.Form.Error is { } wrong) return wrong;
        if (await call.TopicAsync(arn) is not { } topic) return SnsError.NoTopic;
        if (await call.Keys.FindAsync(SnsLinkPurpose.Confirm, token, call.Cancellation) is not { } hook || hook.Scope != topic.Id)
            return SnsError.Parameter("Token");
        var outcome = await call.ExecuteAsync(new ConfirmHook(hook.Id, default));
        return outcome.Accepted
            ? SnsAnswer.Ok("SubscriptionArn", SubscriptionArn.Of(topic, hook.Id))
            : SnsError.Of(outcome.Rejection);
    }
}
