using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>What happens to HITs and assignments is sent to the subscribers of the topic that the HIT type names.</summary>
public sealed class NotificationTests : IAsyncLifetime
{
    private Requester _requester = null!;
    private Receiver _receiver = null!;
    private SnsClient _sns = null!;
    private string _topic = "";
    private string _type = "";

    public async ValueTask InitializeAsync()
    {
        _requester = await Requester.WithAsync(book => book, 10_000, ("Bursar:AllowPrivateHooks", "true"));
        _receiver = await Receiver.StartAsync();
        _sns = new(_requester.Server);
        _topic = await _sns.CreateTopicAsync("run-1");
        await _sns.SubscribeAsync(_topic, _receiver.Url);
        await TickAsync();
        var asked = await SnsMessageReader.ReadAsync(await _receiver.TakeAsync());
        await _sns.DoAsync("ConfirmSubscription", ("TopicArn", _topic), ("Token", asked["Token"]));
        _type = (await _requester.DoAsync("CreateHITType", CreateHITTypeTests.Type())).GetProperty("HITTypeId").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        await _requester.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task Events_OfAHit_AreSentAsMTurkSentThem()
    {
        await SetAsync(NotificationEvent.All[..^1]);
        var hit = await HitAsync(3);
        await ReceivesAsync(("HITCreated", hit, null));
        var (approved, _) = await _requester.AcceptAsync(hit);
        await ReceivesAsync(("AssignmentAccepted", hit, approved));
        await _requester.SubmitAsync(hit, approved);
        await ReceivesAsync(("AssignmentSubmitted", hit, approved));
        await _requester.ApproveAsync(approved);
        await ReceivesAsync(("AssignmentApproved", hit, approved));
        var (returned, worker) = await _requester.AcceptAsync(hit);
        await ReceivesAsync(("AssignmentAccepted", hit, returned));
        Assert.True(ObjectId.TryParse(hit, out var study) & ObjectId.TryParse(returned, out var submission));
        Assert.True(ObjectId.TryParse(worker.AsSpan(1), out var participant));
        await _requester.Server.ExecuteAsync(new ReturnSubmission(study, submission, participant));
        await ReceivesAsync(("AssignmentReturned", hit, returned));
        var (abandoned, _) = await _requester.AcceptAsync(hit);
        await ReceivesAsync(("AssignmentAccepted", hit, abandoned));
        await _requester.LetPassAsync(TimeSpan.FromHours(1));
        await ReceivesAsync(("AssignmentAbandoned", hit, abandoned));
        await _requester.DoneAsync(
            "CreateAdditionalAssignmentsForHIT", new() { ["HITId"] = hit, ["NumberOfAdditionalAssignments"] = 1 });
        await ReceivesAsync(("HITExtended", hit, null));
        var (rejected, _) = await _requester.WorkAsync(hit);
        await ReceivesAsync(("AssignmentAccepted", hit, rejected));
        await ReceivesAsync(("AssignmentSubmitted", hit, rejected));
        await _requester.ExpireAsync(hit);
        await ReceivesAsync(("HITExpired", hit, null));
        await ReceivesAsync(("HITReviewable", hit, null));
        await _requester.RejectAsync(rejected);
        await ReceivesAsync(("AssignmentRejected", hit, rejected));
        await _requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });
        await ReceivesAsync(("HITDisposed", hit, null));
        await NothingMoreAsync();
    }

    [Fact]
    public async Task Events_OfOtherTypesAndOtherHits_AreNotSent()
    {
        await SetAsync("AssignmentSubmitted");
        await _requester.WorkAsync(await _requester.HitAsync(("Title", "Of another HIT type")));
        var hit = await HitAsync(2);

        var (assignment, _) = await _requester.WorkAsync(hit);

        await ReceivesAsync(("AssignmentSubmitted", hit, assignment));
        await NothingMoreAsync();
    }

    [Fact]
    public async Task End_MovedNearerAndFurther_IsAnExtensionOnlyWhenFurther()
    {
        await SetAsync("HITExtended");
        var hit = await HitAsync(1);
        await EndInAsync(3_600);
        await NothingMoreAsync();

        await EndInAsync(7_200);

        await ReceivesAsync(("HITExtended", hit, null));
        await NothingMoreAsync();

        Task EndInAsync(int seconds) => _requester.DoneAsync(
            "UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = _requester.Now + seconds });
    }

    [Fact]
    public async Task Settings_SwitchedOffAndOn_SendOnlyWhatHappensMeanwhile()
    {
        await SetAsync("HITCreated");
        await UpdateAsync(("Active", false));
        await HitAsync(1);
        await NothingMoreAsync();
        await SetAsync("HITCreated"); // A new specification does not switch it on.
        await HitAsync(1);
        await NothingMoreAsync();

        await UpdateAsync(("Active", true));

        await ReceivesAsync(("HITCreated", await HitAsync(1), null));
        await NothingMoreAsync();
    }

    [Fact]
    public async Task Settings_ReplacedByAnother_SendThatInstead()
    {
        await SetAsync("HITCreated", "AssignmentAccepted");
        await SetAsync("HITExpired");

        var hit = await HitAsync(1);
        await _requester.ExpireAsync(hit);

        await ReceivesAsync(("HITExpired", hit, null));
        await NothingMoreAsync();
    }

    [Fact]
    public async Task Test_OfAnyEvent_IsSentThoughTheSpecificationLacksIt()
    {
        await _requester.DoneAsync("SendTestEventNotification", Test("Ping", "HITExpired"));
        var ping = await TakeAsync();
        await _requester.DoneAsync("SendTestEventNotification", Test("AssignmentSubmitted", "HITExpired"));
        var submitted = await TakeAsync();

        Assert.Equal("Ping", ping.Event.GetProperty("EventType").GetString());
        Assert.Equal("AssignmentSubmitted", submitted.Event.GetProperty("EventType").GetString());
        Assert.NotEqual(ping.Id, submitted.Id);
        await NothingMoreAsync();
    }

    [Fact]
    public async Task Subscriber_ThatUnsubscribesByItsLink_GetsNothingMore()
    {
        await SetAsync("HITCreated");
        await HitAsync(1);
        var link = (await TakeAsync()).Message["UnsubscribeURL"];

        using var http = new HttpClient();
        (await http.GetAsync(link, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        await HitAsync(1);
        await NothingMoreAsync();
    }

    [Fact]
    public async Task Settings_OutOfTheirLimits_AreRefused()
    {
        const string update = "UpdateNotificationSettings";
        await _requester.RefusedAsync(
            update, new() { ["HITTypeId"] = _type }, "InvalidParameterValue",
            "Either the Notification parameter or the Active parameter must be specified.");
        await _requester.RefusedAsync(
            update, new() { ["HITTypeId"] = _type, ["Active"] = true }, "InvalidParameterValue",
            "The HIT type has no notification specification that could be activated or deactivated.");
        await _requester.NotValidAsync(update, Settings("3ABC", Specification("HITCreated")), "HITTypeId", "3ABC");
        await _requester.NotValidAsync(update, Settings(_type, Specification("Ping")), "EventTypes", "Ping");
        await _requester.NotValidAsync(
            update, Settings(_type, Specification("HITCreated", ("Version", "2005-01-01"))), "Version", "2005-01-01");
        await _requester.NotValidAsync(
            update, Settings(_type, Specification("HITCreated", ("Destination", "run-1"))), "Destination", "run-1");
        await _requester.RefusedAsync(
            update, Settings(_type, Specification("HITCreated", ("Destination", _topic + "x"))), "InvalidTransportEndpoint",
            "The topic of the notification does not exist.");
        await _requester.ViolatesAsync(
            update, Settings(_type, Specification("Never", ("Transport", "Pigeon"))).ToJsonString(),
            "Value 'Pigeon' at 'notification.transport' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [Email, SQS, SNS]",
            "Value '[Never]' at 'notification.eventTypes' failed to satisfy constraint: "
                + "Member must satisfy constraint: [Member must satisfy enum value set: "
                + $"[{string.Join(", ", NotificationEvent.All)}]]");
    }

    private Task TickAsync() => _requester.Server.Clock.TickAsync(TestContext.Current.CancellationToken);

    private Task SetAsync(params string[] types) => UpdateAsync(("Notification", Specification(types)));

    private Task UpdateAsync((string Name, JsonNode Value) change)
        => _requester.DoneAsync("UpdateNotificationSettings", new() { ["HITTypeId"] = _type, [change.Name] = change.Value });

    private static JsonObject Settings(string type, JsonObject specification)
        => new() { ["HITTypeId"] = type, ["Notification"] = specification };

    private JsonObject Test(string type, params string[] types)
        => new() { ["Notification"] = Specification(types), ["TestEventType"] = type };

    private JsonObject Specification(string type, params (string Name, string Value)[] changes)
    {
        var members = Specification([type]);
        foreach (var (name, value) in changes) members[name] = value;
        return members;
    }

    private JsonObject Specification(string[] types) => new()
    {
        ["Destination"] = _topic,
        ["Transport"] = "SNS",
        ["Version"] = "2006-05-05",
        ["EventTypes"] = new JsonArray([.. types.Select(one => JsonValue.Create(one))]),
    };

    private async Task<string> HitAsync(int assignments)
    {
        var members = new JsonObject
        {
            ["HITTypeId"] = _type,
            ["MaxAssignments"] = assignments,
            ["LifetimeInSeconds"] = 86_400,
            ["Question"] = Requester.Question,
        };
        return (await _requester.DoAsync("CreateHITWithHITType", members)).GetProperty("HIT").GetProperty("HITId").GetString()!;
    }

    /// <summary>The next message, which is genuine, and its one event.</summary>
    private async Task<(Dictionary<string, string> Message, string Id, JsonElement Event)> TakeAsync()
    {
        await TickAsync();
        var message = await SnsMessageReader.ReadAsync(await _receiver.TakeAsync());
        Assert.Equal(("Notification", _topic), (message["Type"], message["TopicArn"]));
        var said = JsonElement.Parse(message["Message"]);
        Assert.Equal("2014-08-15", said.GetProperty("EventDocVersion").GetString());
        Assert.Equal($"A{_requester.Book:D12}", said.GetProperty("CustomerId").GetString());
        var one = Assert.Single(said.GetProperty("Events").EnumerateArray());
        return (message, said.GetProperty("EventDocId").GetString()!, one);
    }

    private async Task ReceivesAsync((string Type, string Hit, string? Assignment) expected)
    {
        var (_, _, said) = await TakeAsync();
        Assert.Equal(
            (expected.Type, _type, expected.Hit, expected.Assignment),
            (
                said.GetProperty("EventType").GetString(), said.GetProperty("HITTypeId").GetString(),
                said.GetProperty("HITId").GetString(),
                said.TryGetProperty("AssignmentId", out var assignment) ? assignment.GetString() : null));
        var at = said.GetProperty("EventTimestamp").GetString();
        Assert.Equal(_requester.Server.Clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"), at);
    }

    private async Task NothingMoreAsync()
    {
        await TickAsync();
        await TickAsync();
        Assert.False(_receiver.HasMore);
    }
}
