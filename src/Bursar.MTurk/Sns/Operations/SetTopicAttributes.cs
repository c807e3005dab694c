namespace Bursar.MTurk;

/// <summary>
/// Accepts an attribute of a topic and ignores it, as CreateTopic does (Amazon SNS API Reference, SetTopicAttributes). Programs
/// set a policy that lets MTurk publish; here, nobody else's permission is needed.
/// </summary>
internal static class SetTopicAttributes
{
    /// <summary>The answer has no result.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var arn = call.Form.Required("TopicArn");
        call.Form.Required("AttributeName");
        if (call.Form.Error is { } wrong) return wrong;
        return await call.TopicAsync(arn) is null ? SnsError.NoTopic : SnsAnswer.Done;
    }
}
