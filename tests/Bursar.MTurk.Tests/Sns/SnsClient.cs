using System.Text;
using System.Xml.Linq;

namespace Bursar.MTurk.Tests;

/// <summary>A requester's calls of SNS, in AWS's Query protocol.</summary>
internal sealed class SnsClient(MTurkServer server)
{
    public const string Namespace = "http://sns.amazonaws.com/doc/2010-03-31/";
    private int _signatures;

    public Signer Signer { get; init; } = server.Signer with { Service = "sns" };

    /// <summary>Signs and sends a call. No two signatures are alike, as if a second had passed in between.</summary>
    public Task<RawAnswer> SendAsync(string action, params (string Name, string Value)[] parameters)
    {
        var form = string.Join('&', parameters.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));
        return SendAsync($"Action={action}&Version=2010-03-31&{form}");
    }

    /// <summary>Signs and sends a body.</summary>
    public Task<RawAnswer> SendAsync(string body)
    {
        var headers = server.Headers();
        headers.Remove("X-Amz-Target");
        headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8";
        headers["X-Amz-Serial"] = $"{Interlocked.Increment(ref _signatures)}";
        var bytes = Encoding.UTF8.GetBytes(body);
        headers["Authorization"] = Signer.Authorize(server.Clock.GetUtcNow(), headers, bytes);
        return server.SendAsync(headers, bytes);
    }

    /// <summary>The result of a call that succeeds, without its namespace.</summary>
    public async Task<XElement> DoAsync(string action, params (string Name, string Value)[] parameters)
    {
        var answer = await SendAsync(action, parameters);
        Assert.True(answer.Status == 200, $"{action}: {answer.Body}");
        var root = XElement.Parse(answer.Body);
        Assert.Equal(XName.Get($"{action}Response", Namespace), root.Name);
        var metadata = root.Element(XName.Get("ResponseMetadata", Namespace))!;
        Assert.Equal(answer.Headers["x-amzn-RequestId"], metadata.Value);
        return root;
    }

    /// <summary>One text of the result of a call that succeeds.</summary>
    public async Task<string> AskAsync(string what, string action, params (string Name, string Value)[] parameters)
        => (await DoAsync(action, parameters)).Descendants(XName.Get(what, Namespace)).Single().Value;

    /// <summary>A call that is refused.</summary>
    public async Task RefusedAsync(int status, string code, string action, params (string Name, string Value)[] parameters)
        => AssertRefused(await SendAsync(action, parameters), status, code);

    public static void AssertRefused(RawAnswer answer, int status, string code)
    {
        var error = XElement.Parse(answer.Body);
        Assert.Equal(
            (status, "ErrorResponse", code),
            (answer.Status, error.Name.LocalName, error.Descendants(XName.Get("Code", Namespace)).Single().Value));
    }

    public async Task<string> CreateTopicAsync(string name) => await AskAsync("TopicArn", "CreateTopic", ("Name", name));

    /// <summary>Subscribes an address, and gives the subscription's ARN.</summary>
    public Task<string> SubscribeAsync(string topic, string endpoint) => AskAsync(
        "SubscriptionArn", "Subscribe",
        ("TopicArn", topic), ("Protocol", "http"), ("Endpoint", endpoint), ("ReturnSubscriptionArn", "true"));

    /// <summary>Whether a subscription waits to be confirmed.</summary>
    public async Task<string> PendingAsync(string subscription)
    {
        var answer = await DoAsync("GetSubscriptionAttributes", ("SubscriptionArn", subscription));
        var entries = answer.Descendants(XName.Get("entry", Namespace)).Select(one => one.Elements().ToList());
        return entries.Single(one => one[0].Value == "PendingConfirmation")[1].Value;
    }
}
