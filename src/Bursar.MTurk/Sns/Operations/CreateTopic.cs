namespace Bursar.MTurk;

/// <summary>
/// Creates a topic, or finds the one of that name (Amazon SNS API Reference, CreateTopic). Attributes and tags are ignored:
/// whoever has the requester's keys may use a topic, and nobody else.
/// </summary>
internal static class CreateTopic
{
    /// <summary>The answer has the topic's ARN.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var name = call.Form.Required("Name");
        if (call.Form.Error is { } wrong) return wrong;
        if (!TopicArn.IsName(name)) return SnsError.Parameter("Topic Name");
        var outcome = await call.ExecuteAsync(new AddTopic(call.Book, name));
        if (!outcome.Accepted) return SnsError.Of(outcome.Rejection);
        var topic = new Topic { Id = outcome.Receipt.Subject, Name = name, CreatedAt = default };
        return SnsAnswer.Ok("TopicArn", TopicArn.Of(topic));
    }
}
