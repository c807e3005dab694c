using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Bursar.MTurk.Tests;

/// <summary>
/// Notifications into a queue of SQS and by mail, as UpdateNotificationSettings and SendTestEventNotification send them.
/// </summary>
public sealed class NotificationTransportTests : IAsyncDisposable
{
    private const string SecretOfQueues = "a secret of the operator's";
    private readonly FileInfo _secret = new(Path.GetTempFileName());
    private readonly SmtpReceiver _mail = SmtpReceiver.Start();
    private Requester _requester = null!;
    private Receiver _receiver = null!;
    private string _type = "";

    public async ValueTask DisposeAsync()
    {
        await _requester.DisposeAsync();
        if (_receiver is not null) await _receiver.DisposeAsync();
        await _mail.DisposeAsync();
        _secret.Delete();
    }

    [Theory]
    [InlineData("/000000000021/run-1")]
    [InlineData("/000000000021/run-1.fifo")]
    public async Task Queue_OfAnyServer_GetsSignedMessages(string path)
    {
        await StartAsync();
        var queue = _receiver.Url.Replace("/hook", path, StringComparison.Ordinal);
        await SetAsync("SQS", queue, "HITCreated", "HITExpired");
        var hit = await HitAsync();
        var (created, first) = await TakeAsync(path);

        await _requester.ExpireAsync(hit);
        _receiver.Next(503);
        var (expired, second) = await TakeAsync(path);
        await UntilFailedAsync();
        _requester.Server.Clock.Advance(TimeSpan.FromMinutes(5));
        var (again, third) = await TakeAsync(path);

        Assert.Equal(("HITCreated", hit, _type), Event(created));
        Assert.Equal(("HITExpired", hit, _type), Event(expired));
        Assert.Equal(expired.GetRawText(), again.GetRawText());
        if (path.EndsWith(".fifo", StringComparison.Ordinal))
        {
            Assert.Equal(hit, first["MessageGroupId"].ToUpperInvariant());
            Assert.NotEqual(first["MessageDeduplicationId"], second["MessageDeduplicationId"]);
            Assert.Equal(second["MessageDeduplicationId"], third["MessageDeduplicationId"]);
        }
        else
        {
            Assert.False(first.ContainsKey("MessageGroupId"));
        }
    }

    [Fact]
    public async Task Mail_ToAnAddress_SaysWhatHappened()
    {
        await StartAsync();
        await SetAsync("Email", "lab@example.org", "AssignmentSubmitted");
        var hit = await HitAsync();
        var (assignment, _) = await _requester.WorkAsync(hit);
        await TickAsync();

        var mail = await _mail.TakeAsync();

        Assert.Equal(("bursar@example.org", "lab@example.org"), (mail.From, Assert.Single(mail.To)));
        Assert.Contains("Subject: AssignmentSubmitted: Compare two photographs\r\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"\r\nHIT: {hit}\r\nHIT type: {_type}\r\nAssignment: {assignment}\r\n", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_OfATransport_IsSentWithoutAnySettings()
    {
        await StartAsync();
        await TestAsync("Email", "lab@example.org", "Ping");
        await TestAsync("SQS", _receiver.Url, "HITReviewable");
        await TestAsync("SQS", _receiver.Url, "Ping");

        var (reviewable, _) = await TakeAsync("/hook");
        var (ping, _) = await TakeAsync("/hook");
        Assert.Equal(
            new[] { "HITReviewable", "Ping" },
            new[] { Event(reviewable).Type, Event(ping).Type }.Order(StringComparer.Ordinal));
        Assert.Contains("Subject: Ping\r\n", (await _mail.TakeAsync()).Text, StringComparison.Ordinal);
        // What a test was sent to is told of nothing else.
        await HitAsync();
        await TickAsync();
        await TickAsync();
        Assert.False(_receiver.HasMore || _mail.HasMore);
    }

    [Fact]
    public async Task Destination_ThatCannotBeReached_IsRefused()
    {
        await StartAsync();
        await RefusedAsync("SQS", "run-1", "Enter the URL of a queue.");
        await RefusedAsync("SQS", _receiver.Url + "?a=b", "Enter the URL of a queue.");
        await RefusedAsync("SQS", "ftp://example.org/queue", "The URL must begin with https:// or http://.");
        await RefusedAsync("Email", "lab", "Enter a valid mail address.");
        await RefusedAsync("Email", "a@example.org, b@example.org", "Enter a valid mail address.");
    }

    [Fact]
    public async Task Transport_ThatTheOperatorDidNotSetUp_IsRefused()
    {
        _requester = await Requester.WithAsync();
        _type = (await _requester.DoAsync("CreateHITType", CreateHITTypeTests.Type())).GetProperty("HITTypeId").GetString()!;
        await RefusedAsync(
            "SQS", "https://sqs.us-east-1.amazonaws.com/1/run",
            "This server sends nothing to queues: its operator has not set MTurk:SqsKeyId.");
        await RefusedAsync("Email", "lab@example.org", "This server sends no mail: its operator has not set Bursar:Mail:Host.");
    }

    [Fact]
    public async Task Queue_AtAPrivateAddress_IsRefusedUnlessAllowed()
    {
        await File.WriteAllTextAsync(_secret.FullName, SecretOfQueues, Stop);
        _requester = await Requester.WithAsync(
            book => book, 10_000, ("MTurk:SqsKeyId", "AKIAQUEUES"), ("MTurk:SqsSecretFile", _secret.FullName));
        _type = (await _requester.DoAsync("CreateHITType", CreateHITTypeTests.Type())).GetProperty("HITTypeId").GetString()!;
        await RefusedAsync("SQS", "https://10.0.0.1/1/run", "The URL must be publicly accessible.");
        await RefusedAsync("SQS", "http://queues.example.org/1/run", "The URL must begin with https://.");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task StartAsync()
    {
        _receiver = await Receiver.StartAsync();
        await File.WriteAllTextAsync(_secret.FullName, SecretOfQueues + "\n", Stop);
        _requester = await Requester.WithAsync(
            book => book, 10_000,
            ("Bursar:AllowPrivateHooks", "true"),
            ("MTurk:SqsKeyId", "AKIAQUEUES"), ("MTurk:SqsSecretFile", _secret.FullName), ("MTurk:SqsRegion", "eu-west-1"),
            ("Bursar:Mail:Host", "127.0.0.1"), ("Bursar:Mail:Port", $"{_mail.Port}"), ("Bursar:Mail:Tls", "None"),
            ("Bursar:Mail:From", "bursar@example.org"));
        _type = (await _requester.DoAsync("CreateHITType", CreateHITTypeTests.Type())).GetProperty("HITTypeId").GetString()!;
    }

    private Task SetAsync(string transport, string destination, params string[] types) => _requester.DoneAsync(
        "UpdateNotificationSettings",
        new() { ["HITTypeId"] = _type, ["Notification"] = Specification(transport, destination, types) });

    private Task TestAsync(string transport, string destination, string type) => _requester.DoneAsync(
        "SendTestEventNotification",
        new() { ["Notification"] = Specification(transport, destination, ["HITCreated"]), ["TestEventType"] = type });

    private Task RefusedAsync(string transport, string destination, string why) => _requester.RefusedAsync(
        "UpdateNotificationSettings",
        new() { ["HITTypeId"] = _type, ["Notification"] = Specification(transport, destination, ["HITCreated"]) },
        "InvalidTransportEndpoint",
        $"The transport {transport} cannot be used with {destination}: {why}");

    private static JsonObject Specification(string transport, string destination, string[] types) => new()
    {
        ["Destination"] = destination,
        ["Transport"] = transport,
        ["Version"] = "2014-08-15",
        ["EventTypes"] = new JsonArray([.. types.Select(one => JsonValue.Create(one))]),
    };

    private async Task<string> HitAsync()
    {
        var hit = await _requester.DoAsync("CreateHITWithHITType", new()
        {
            ["HITTypeId"] = _type,
            ["LifetimeInSeconds"] = 86_400,
            ["Question"] = Requester.Question,
        });
        return hit.GetProperty("HIT").GetProperty("HITId").GetString()!;
    }

    /// <summary>Waits until a failed attempt is recorded, which happens after its receiver has answered.</summary>
    private async Task UntilFailedAsync()
    {
        var ledger = _requester.Server.Ledger;
        var hook = Assert.Single(await ledger.ListAsync(new HooksOfBook(_requester.Book, default, 10), Stop));
        while (true)
        {
            var sent = await ledger.ListAsync(
                new DeliveriesOfHook(hook.Id, default, [DeliveryState.Pending], 0, 10), Stop);
            if (sent.Any(one => one.Failure.Length > 0)) return;
            await Task.Delay(TimeSpan.FromMilliseconds(5), Stop);
        }
    }

    private Task TickAsync() => _requester.Server.Clock.TickAsync(Stop);

    /// <summary>The next call of SendMessage, whose signature is right: the message, and the call's members.</summary>
    private async Task<(JsonElement Message, Dictionary<string, string> Members)> TakeAsync(string path)
    {
        await TickAsync();
        var call = await _receiver.TakeAsync();
        Assert.Equal(("POST", path), (call.Method, call.Path));
        var date = call.Headers["X-Amz-Date"];
        Dictionary<string, string> signed = new()
        {
            ["content-type"] = call.Headers["Content-Type"],
            ["host"] = call.Headers["Host"],
            ["x-amz-date"] = date,
        };
        var at = DateTimeOffset.ParseExact(
            date, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var signer = new Signer("AKIAQUEUES", SecretOfQueues) { Service = "sqs", Region = "eu-west-1" };
        Assert.Equal(
            signer.Authorize(at, signed, Encoding.UTF8.GetBytes(call.Body), path: path), call.Headers["Authorization"]);
        var members = QueryHelpers.ParseQuery(call.Body).ToDictionary(one => one.Key, one => one.Value.ToString());
        Assert.Equal(("SendMessage", "2012-11-05"), (members["Action"], members["Version"]));
        return (JsonElement.Parse(members["MessageBody"]), members);
    }

    private static (string? Type, string? Hit, string? HitType) Event(JsonElement message)
    {
        var one = Assert.Single(message.GetProperty("Events").EnumerateArray());
        return (
            one.GetProperty("EventType").GetString(), one.GetProperty("HITId").GetString(),
            one.GetProperty("HITTypeId").GetString());
    }
}
