namespace Bursar.MTurk;

/// <summary>
/// Deletes a topic and its subscriptions; one that does not exist is deleted already (Amazon SNS API Reference, DeleteTopic).
/// </summary>
internal static class DeleteTopic
{
    /// <summary>The answer has no result.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var arn = call.Form.Required("TopicArn");
        if (call.Form.Error is { } wrong) return wrong;
        if (!TopicArn.TryParse(arn, call.Book, out var id)) return SnsError.Parameter("TopicArn");
        var subscribers = await call.SubscribersAsync(id);
        var outcome = await call.ExecuteAsync(new RemoveTopic(id, [.. subscribers.Select(hook => hook.Id)]));
        return outcome.Accepted || outcome.Rejection.Code == RejectionCode.NotFound
            ? SnsAnswer.Done
            : SnsError.Of(outcome.Rejection);
    }
}
