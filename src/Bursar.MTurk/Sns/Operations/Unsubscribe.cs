namespace Bursar.MTurk;

/// <summary>Ends a subscription (Amazon SNS API Reference, Unsubscribe).</summary>
internal static class Unsubscribe
{
    /// <summary>The answer has no result.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var arn = call.Form.Required("SubscriptionArn");
        if (call.Form.Error is { } wrong) return wrong;
        if (await SubscriptionArn.FindAsync(call, arn) is not var (_, hook)) return SnsError.NoSubscription;
        var outcome = await call.ExecuteAsync(new DeleteHook(hook.Id));
        return outcome.Accepted ? SnsAnswer.Done : SnsError.Of(outcome.Rejection);
    }
}
