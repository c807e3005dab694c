namespace Bursar.MTurk;

/// <summary>Lists the requester's topics, 100 at a time (Amazon SNS API Reference, ListTopics).</summary>
internal static class ListTopics
{
    private const int PageSize = 100;

    /// <summary>The answer is a page, with a token for the next one if there may be more.</summary>
    public static async ValueTask<SnsAnswer> AnswerAsync(SnsCall call)
    {
        var after = default(ObjectId);
        if (call.Form.Text("NextToken") is { Length: > 0 } token && !ObjectId.TryParse(token, out after))
            return SnsError.Parameter("NextToken");
        var topics = await call.Ledger.ListAsync(new TopicsOfBook(call.Book, after, PageSize), call.Cancellation);
        return SnsAnswer.Ok(xml =>
        {
            xml.WriteStartElement("Topics");
            foreach (var topic in topics)
            {
                xml.WriteStartElement("member");
                xml.WriteElementString("TopicArn", TopicArn.Of(topic));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
            if (topics.Count == PageSize) xml.WriteElementString("NextToken", topics[^1].Id.ToString());
        });
    }
}
