using System.Net;
using System.Xml.Linq;

namespace Bursar.MTurk.Tests;

/// <summary>Topics and subscriptions, as programs of SNS make them.</summary>
public sealed class SnsTests
{
    private static readonly (string, string) Private = ("Bursar:AllowPrivateHooks", "true");

    [Fact]
    public async Task CreateTopic_OfAName_IsItsArnAndTheSameAgain()
    {
        await using var server = await StartAsync();
        var sns = new SnsClient(server);
        var book = await server.BookAsync();

        var arn = await sns.CreateTopicAsync("run-1");

        Assert.Equal($"arn:aws:sns:us-east-1:{book:D12}:run-1", arn);
        Assert.Equal(arn, await sns.CreateTopicAsync("run-1"));
        var other = await sns.CreateTopicAsync("run_2");
        Assert.Equal(new[] { arn, other }.Order(), (await TopicsAsync(sns)).Order());
    }

    [Fact]
    public async Task DeleteTopic_TakesItsSubscriptionsWithIt()
    {
        await using var server = await StartAsync();
        await using var receiver = await Receiver.StartAsync();
        var sns = new SnsClient(server);
        var arn = await sns.CreateTopicAsync("run-1");
        var subscription = await sns.SubscribeAsync(arn, receiver.Url);

        await sns.DoAsync("DeleteTopic", ("TopicArn", arn));
        await sns.DoAsync("DeleteTopic", ("TopicArn", arn));

        Assert.Empty(await TopicsAsync(sns));
        await sns.RefusedAsync(404, "NotFound", "GetSubscriptionAttributes", ("SubscriptionArn", subscription));
        await sns.CreateTopicAsync("run-1");
        await sns.RefusedAsync(404, "NotFound", "GetSubscriptionAttributes", ("SubscriptionArn", subscription));
    }

    [Fact]
    public async Task ListTopics_OfMany_HasPages()
    {
        await using var server = await StartAsync();
        var sns = new SnsClient(server);
        var book = await server.BookAsync();
        for (var i = 0; i < 150; i++) await server.ExecuteAsync(new AddTopic(book, $"topic-{i}"));

        var first = await sns.DoAsync("ListTopics");
        var token = first.Descendants(XName.Get("NextToken", SnsClient.Namespace)).Single().Value;
        var second = await sns.DoAsync("ListTopics", ("NextToken", token));

        Assert.Equal((100, 50), (ArnsIn(first).Count, ArnsIn(second).Count));
        Assert.Equal(150, ArnsIn(first).Concat(ArnsIn(second)).Distinct().Count());
        Assert.Empty(second.Descendants(XName.Get("NextToken", SnsClient.Namespace)));
    }

    [Fact]
    public async Task Subscribe_AnAddress_AsksItAndWaitsForTheToken()
    {
        await using var server = await StartAsync();
        await using var receiver = await Receiver.StartAsync();
        var sns = new SnsClient(server);
        var arn = await sns.CreateTopicAsync("run-1");
        var subscription = await sns.SubscribeAsync(arn, receiver.Url);
        Assert.StartsWith(arn + ":", subscription, StringComparison.Ordinal);
        Assert.Equal("true", await sns.PendingAsync(subscription));
        await server.Clock.TickAsync(Stop);

        var asked = await SnsMessageReader.ReadAsync(await receiver.TakeAsync());

        Assert.Equal(("SubscriptionConfirmation", arn), (asked["Type"], asked["TopicArn"]));
        Assert.Contains(arn, asked["Message"], StringComparison.Ordinal);
        await sns.RefusedAsync(
            400, "InvalidParameter", "ConfirmSubscription", ("TopicArn", arn), ("Token", "x" + asked["Token"]));
        await sns.RefusedAsync(
            400, "InvalidParameter", "ConfirmSubscription", ("TopicArn", await sns.CreateTopicAsync("other")),
            ("Token", asked["Token"]));
        Assert.Equal(
            subscription,
            await sns.AskAsync("SubscriptionArn", "ConfirmSubscription", ("TopicArn", arn), ("Token", asked["Token"])));
        Assert.Equal("false", await sns.PendingAsync(subscription));
        // It is subscribed: it is not asked again.
        Assert.Equal(subscription, await sns.SubscribeAsync(arn, receiver.Url));
        await server.Clock.TickAsync(Stop);
        Assert.False(receiver.HasMore);
        await sns.DoAsync("Unsubscribe", ("SubscriptionArn", subscription));
        await sns.RefusedAsync(404, "NotFound", "Unsubscribe", ("SubscriptionArn", subscription));
    }

    [Fact]
    public async Task Links_OfMessages_ConfirmAndEndASubscription()
    {
        await using var server = await StartAsync();
        await using var receiver = await Receiver.StartAsync();
        using var http = new HttpClient();
        var sns = new SnsClient(server);
        var arn = await sns.CreateTopicAsync("run-1");
        Assert.Equal(
            "pending confirmation",
            await sns.AskAsync(
                "SubscriptionArn", "Subscribe", ("TopicArn", arn), ("Protocol", "http"), ("Endpoint", receiver.Url)));
        await server.Clock.TickAsync(Stop);
        var asked = await SnsMessageReader.ReadAsync(await receiver.TakeAsync());
        var subscription = await sns.SubscribeAsync(arn, receiver.Url);
        await server.Clock.TickAsync(Stop);
        Assert.Equal(asked["Token"], (await SnsMessageReader.ReadAsync(await receiver.TakeAsync()))["Token"]);

        var forged = asked["SubscribeURL"].Replace("ConfirmSubscription", "Unsubscribe", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await http.GetAsync(forged, Stop)).StatusCode);
        Assert.Contains(subscription, await http.GetStringAsync(asked["SubscribeURL"], Stop), StringComparison.Ordinal);

        Assert.Equal("false", await sns.PendingAsync(subscription));
    }

    [Fact]
    public async Task Subscriptions_OfATopic_AreListedAndCounted()
    {
        await using var server = await StartAsync();
        await using var receiver = await Receiver.StartAsync();
        var sns = new SnsClient(server);
        var arn = await sns.CreateTopicAsync("run-1");
        Assert.Empty(await SubscriptionsAsync());
        var subscription = await sns.SubscribeAsync(arn, receiver.Url);
        await server.Clock.TickAsync(Stop);
        var asked = await SnsMessageReader.ReadAsync(await receiver.TakeAsync());
        Assert.Equal([("PendingConfirmation", receiver.Url)], await SubscriptionsAsync());
        Assert.Equal(("0", "1"), await CountsAsync());

        await sns.DoAsync("ConfirmSubscription", ("TopicArn", arn), ("Token", asked["Token"]));

        Assert.Equal([(subscription, receiver.Url)], await SubscriptionsAsync());
        Assert.Equal(("1", "0"), await CountsAsync());
        // What lets MTurk publish at AWS: it is taken, and nothing needs it.
        await sns.DoAsync(
            "SetTopicAttributes", ("TopicArn", arn), ("AttributeName", "Policy"), ("AttributeValue", "{\"Statement\":[]}"));
        foreach (var operation in (string[])["GetTopicAttributes", "ListSubscriptionsByTopic"])
            await sns.RefusedAsync(404, "NotFound", operation, ("TopicArn", arn + "x"));
        await sns.RefusedAsync(404, "NotFound", "SetTopicAttributes", ("TopicArn", arn + "x"), ("AttributeName", "Policy"));
        await sns.RefusedAsync(400, "ValidationError", "SetTopicAttributes", ("TopicArn", arn));

        async Task<List<(string Arn, string Endpoint)>> SubscriptionsAsync()
        {
            var answer = await sns.DoAsync("ListSubscriptionsByTopic", ("TopicArn", arn));
            return [.. answer.Descendants(Name("member")).Select(one => (Text(one, "SubscriptionArn"), Text(one, "Endpoint")))];
        }

        async Task<(string Confirmed, string Pending)> CountsAsync()
        {
            var answer = await sns.DoAsync("GetTopicAttributes", ("TopicArn", arn));
            var attributes = answer.Descendants(Name("entry")).ToDictionary(one => Text(one, "key"), one => Text(one, "value"));
            Assert.Equal(arn, attributes["TopicArn"]);
            return (attributes["SubscriptionsConfirmed"], attributes["SubscriptionsPending"]);
        }

        static string Text(XElement parent, string name) => parent.Element(Name(name))!.Value;

        static XName Name(string name) => XName.Get(name, SnsClient.Namespace);
    }

    [Fact]
    public async Task Call_OutOfItsLimits_IsRefused()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var sns = new SnsClient(server);
        var arn = await sns.CreateTopicAsync("run-1");
        (string, string)[] To(string protocol, string endpoint)
            => [("TopicArn", arn), ("Protocol", protocol), ("Endpoint", endpoint)];

        await sns.RefusedAsync(400, "InvalidParameter", "CreateTopic", ("Name", "run 1"));
        await sns.RefusedAsync(400, "InvalidParameter", "CreateTopic", ("Name", new string('n', 257)));
        await sns.RefusedAsync(400, "ValidationError", "CreateTopic");
        await sns.RefusedAsync(400, "InvalidParameter", "ListTopics", ("NextToken", "x"));
        await sns.RefusedAsync(400, "InvalidParameter", "Subscribe", To("email", "a@example.org"));
        await sns.RefusedAsync(400, "InvalidParameter", "Subscribe", To("https", "http://example.org/"));
        await sns.RefusedAsync(400, "InvalidParameter", "Subscribe", To("http", "http://127.0.0.1/"));
        await sns.RefusedAsync(400, "InvalidParameter", "Subscribe", To("https", "https://localhost/"));
        await sns.RefusedAsync(
            404, "NotFound", "Subscribe",
            ("TopicArn", arn + "x"), ("Protocol", "https"), ("Endpoint", "https://example.org/"));
        await sns.RefusedAsync(400, "InvalidAction", "Publish", ("TopicArn", arn), ("Message", "m"));
        await sns.RefusedAsync(400, "InvalidAction", "%00%EF%BF%BF<");
        await sns.RefusedAsync(400, "InvalidParameter", "DeleteTopic", ("TopicArn", "arn:aws:sns:us-east-1:000000000001:x"));
    }

    [Fact]
    public async Task Call_BadlySigned_IsRefusedInTheWordsOfAwsQueryServices()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var wrong = new SnsClient(server) { Signer = server.Signer with { Service = "sns", Secret = "another" } };
        var other = new SnsClient(server) { Signer = server.Signer };
        var unknown = new SnsClient(server) { Signer = server.Signer with { Service = "sns", KeyId = "AKIANOBODY" } };

        await wrong.RefusedAsync(403, "SignatureDoesNotMatch", "ListTopics");
        await other.RefusedAsync(403, "SignatureDoesNotMatch", "ListTopics");
        await unknown.RefusedAsync(403, "InvalidClientTokenId", "ListTopics");
        var headers = server.Headers();
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        var unsigned = await server.SendAsync(headers, "Action=ListTopics"u8.ToArray());
        SnsClient.AssertRefused(unsigned, 403, "MissingAuthenticationToken");
    }

    [Fact]
    public async Task Topic_OfAnotherRequester_IsNotThere()
    {
        await using var server = await StartAsync();
        await using var receiver = await Receiver.StartAsync();
        var arn = await new SnsClient(server).CreateTopicAsync("run-1");
        var book = await server.OpenBookAsync(one => one);
        await server.AddKeyAsync(book, "AKIAOTHER", "another secret");
        var other = new SnsClient(server) { Signer = new("AKIAOTHER", "another secret") { Service = "sns" } };

        Assert.Empty(await TopicsAsync(other));
        await other.RefusedAsync(
            404, "NotFound", "Subscribe", ("TopicArn", arn), ("Protocol", "http"), ("Endpoint", receiver.Url));
        await other.RefusedAsync(400, "InvalidParameter", "DeleteTopic", ("TopicArn", arn));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<MTurkServer> StartAsync() => MTurkServer.StartWithAsync(book => book, Private);

    private static async Task<IReadOnlyList<string>> TopicsAsync(SnsClient sns) => ArnsIn(await sns.DoAsync("ListTopics"));

    private static List<string> ArnsIn(XElement answer)
        => [.. answer.Descendants(XName.Get("TopicArn", SnsClient.Namespace)).Select(one => one.Value)];
}
