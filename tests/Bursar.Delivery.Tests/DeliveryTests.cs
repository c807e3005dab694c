using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Delivery.Tests;

public sealed class DeliveryTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task Event_OfASubmission_IsSentOnceAndSigned()
    {
        await using var server = await HookServer.StartAsync();
        var submission = await server.TakeAsync();

        await server.TickAsync();

        var sent = await server.Receiver.TakeAsync();
        var json = JsonElement.Parse(sent.Body);
        Assert.Equal(("POST", "/hook"), (sent.Method, sent.Path));
        Assert.Equal("application/json", sent.Headers["Content-Type"]);
        Assert.Equal(
            (submission.ToString(), HookServer.Type, "ACTIVE"),
            (Text(json, "resource_id"), Text(json, "event_type"), Text(json, "status")));
        Assert.Equal(json.GetRawText(), JsonSerializer.Serialize(json)); // As compact as it can be.
        AssertSigned(sent, server.Server.Clock.GetUtcNow());
        await server.UntilAsync(sent.Headers["X-Event-ID"], one => one.State == DeliveryState.Succeeded);
        await server.TickAsync(Day);
        Assert.False(server.Receiver.HasMore);
    }

    [Fact]
    public async Task Event_ThatIsLostOrDoubledOnRequest_CountsAsSent()
    {
        await using var server = await HookServer.StartAsync(("Bursar:Sandbox", "true"));
        using var own = new HttpClient { BaseAddress = server.Server.Address };
        own.DefaultRequestHeaders.Authorization = new("Bearer", TestServer.OperatorToken);
        async Task FailAsync(string kind, string api)
        {
            using var fault = new StringContent(
                $$"""{"kind":"{{kind}}","api":"{{api}}","times":1}""", Encoding.UTF8, "application/json");
            using var added = await own.PostAsync("/bursar/v1/faults", fault, TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.Created, added.StatusCode);
        }

        await FailAsync("webhook_lost", "mturk");
        await FailAsync("webhook_lost", "prolific");
        await server.TakeAsync();
        await server.TickAsync();
        var lost = await server.PlannedAsync();
        await server.UntilAsync($"{lost.Id}", one => one.State == DeliveryState.Succeeded);
        Assert.False(server.Receiver.HasMore);

        await FailAsync("webhook_doubled", "prolific");
        await server.TakeAsync();
        await server.TickAsync();
        var (first, second) = (await server.Receiver.TakeAsync(), await server.Receiver.TakeAsync());
        Assert.Equal((first.Body, first.Headers["X-Event-ID"]), (second.Body, second.Headers["X-Event-ID"]));
        Assert.NotEqual($"{lost.Id}", first.Headers["X-Event-ID"]);
        await server.UntilAsync(first.Headers["X-Event-ID"], one => one.State == DeliveryState.Succeeded);
        Assert.False(server.Receiver.HasMore);
    }

    [Fact]
    public async Task Event_WhoseReceiverFails_IsSentAgainUnderTheSameIdAndAFreshSignature()
    {
        await using var server = await HookServer.StartAsync();
        server.Receiver.Next(500);
        await server.TakeAsync();
        await server.TickAsync();
        var first = await server.Receiver.TakeAsync();
        var id = first.Headers["X-Event-ID"];
        var failed = await server.UntilAsync(id, one => one.Failure.Length > 0);
        Assert.Equal((DeliveryState.Pending, 1, "The receiver answered 500."), (failed.State, failed.Attempts, failed.Failure));
        Assert.InRange(failed.Due!.Value - server.Server.Clock.GetUtcNow(), TimeSpan.Zero, TimeSpan.FromMinutes(1));

        server.Server.Clock.Set(failed.Due!.Value);
        await server.TickAsync();

        var second = await server.Receiver.TakeAsync();
        Assert.Equal((id, first.Body), (second.Headers["X-Event-ID"], second.Body));
        AssertSigned(second, server.Server.Clock.GetUtcNow());
        Assert.Equal(first.Headers["X-Timestamp"], second.Headers["X-Timestamp"]);
        var done = await server.UntilAsync(id, one => one.State != DeliveryState.Pending);
        Assert.Equal((DeliveryState.Succeeded, 2, ""), (done.State, done.Attempts, done.Failure));
    }

    [Fact]
    public async Task Event_WhoseReceiverFailsForADay_IsGivenUp()
    {
        await using var server = await HookServer.StartAsync();
        for (var i = 0; i < 2; i++) server.Receiver.Next(503);
        await server.TakeAsync();
        await server.TickAsync();
        var id = (await server.Receiver.TakeAsync()).Headers["X-Event-ID"];
        await server.UntilAsync(id, one => one.Failure.Length > 0);

        await server.TickAsync(Day);

        await server.Receiver.TakeAsync();
        var done = await server.UntilAsync(id, one => one.State != DeliveryState.Pending);
        Assert.Equal((DeliveryState.Failed, 2), (done.State, done.Attempts));
        await server.TickAsync(Day);
        Assert.False(server.Receiver.HasMore);
    }

    [Fact]
    public async Task Events_OfOneSubmission_AreSentInOrderThoughTheFirstFails()
    {
        await using var server = await HookServer.StartAsync();
        server.Receiver.Next(500);
        var submission = await server.TakeAsync();
        await server.SubmitAsync(submission);
        await server.DoAsync(new ApproveSubmission(server.Study, submission));
        await server.TickAsync();
        var first = await server.Receiver.TakeAsync();
        var failed = await server.UntilAsync(first.Headers["X-Event-ID"], one => one.Failure.Length > 0);
        Assert.False(server.Receiver.HasMore);

        server.Server.Clock.Set(failed.Due!.Value);
        await server.TickAsync();

        List<string> statuses = [];
        for (var i = 0; i < 3; i++)
        {
            var sent = await server.Receiver.TakeAsync();
            statuses.Add(Text(JsonElement.Parse(sent.Body), "status"));
            await server.UntilAsync(sent.Headers["X-Event-ID"], one => one.State == DeliveryState.Succeeded);
            await server.TickAsync();
        }
        Assert.Equal(["ACTIVE", "AWAITING REVIEW", "APPROVED"], statuses);
    }

    [Fact]
    public async Task Event_OfAStudy_IsSentToHooksOfThatType()
    {
        await using var server = await HookServer.StartAsync();
        await server.AddHookAsync(server.Receiver.Url, "study.status.change");
        await server.DoAsync(new PauseStudy(server.Study, Paused: true));
        await server.TickAsync();

        Assert.Equal(
            $$"""{"resource_id":"{{server.Study}}","event_type":"study.status.change","metadata":{},"status":"PAUSED"}""",
            (await server.Receiver.TakeAsync()).Body);
    }

    [Fact]
    public async Task Receiver_ThatHangs_DoesNotHoldUpAnother()
    {
        await using var server = await HookServer.StartAsync();
        await using var other = await Receiver.StartAsync();
        await server.AddHookAsync(other.Url);
        var end = new TaskCompletionSource();
        for (var i = 0; i < 10; i++) server.Receiver.Next(_ => end.Task);
        for (var i = 0; i < 10; i++) await server.TakeAsync();

        await server.TickAsync();

        for (var i = 0; i < 10; i++) await other.TakeAsync();
        end.SetResult();
    }

    [Fact]
    public async Task Receiver_ThatRedirects_IsNotFollowed()
    {
        await using var server = await HookServer.StartAsync();
        await using var elsewhere = await Receiver.StartAsync();
        server.Receiver.Next(307, elsewhere.Url);
        await server.TakeAsync();

        await server.TickAsync();

        var id = (await server.Receiver.TakeAsync()).Headers["X-Event-ID"];
        Assert.Equal("The receiver answered 307.", (await server.UntilAsync(id, one => one.Failure.Length > 0)).Failure);
        Assert.False(elsewhere.HasMore);
    }

    [Fact]
    public async Task Receiver_ThatIsGone_IsTriedAgainWhenItIsBack()
    {
        await using var server = await HookServer.StartAsync();
        using var address = new ReceiverAddress();
        var hook = await server.AddHookAsync(address.Url);
        await server.TakeAsync();
        await server.TickAsync();
        await server.Receiver.TakeAsync();
        var delivery = Assert.Single(await server.DeliveriesAsync(hook));
        var failed = await server.UntilAsync(delivery.Id.ToString(), one => one.Failure.Length > 0);
        Assert.Equal((DeliveryState.Pending, "The receiver could not be reached."), (failed.State, failed.Failure));

        await using var back = await address.StartAsync();
        server.Server.Clock.Set(failed.Due!.Value);
        await server.TickAsync();

        Assert.Equal(delivery.Id.ToString(), (await back.TakeAsync()).Headers["X-Event-ID"]);
        await server.UntilAsync(delivery.Id.ToString(), one => one.State == DeliveryState.Succeeded);
    }

    /// <summary>A node that vanished between its claim and its record leaves a claim that expires.</summary>
    [Fact]
    public async Task Delivery_WhoseNodeVanished_IsSentByAnother()
    {
        await using var server = await HookServer.StartAsync();
        await server.DoAsync(new ChangeHook(server.Hook) { IsEnabled = false });
        await server.DoAsync(new ChangeHook(server.Hook) { IsEnabled = true });
        var planned = (await server.Server.FindAsync<Outbox>(RowKey.OfOutbox(server.Book.Book))).Planned;
        var one = new PlannedDelivery(
            server.Hook, server.Study, HookServer.Type, "{}", server.Server.Clock.GetUtcNow(), default);
        await server.DoAsync(new PlanDeliveries(server.Book.Book, planned, planned, [one]));
        var delivery = Assert.Single(await server.DeliveriesAsync());
        await server.DoAsync(new ClaimDelivery(delivery.Id, 0));
        await server.TickAsync(Second);
        Assert.False(server.Receiver.HasMore);

        await server.TickAsync(Ledger.Delivery.Lease);

        Assert.Equal(delivery.Id.ToString(), (await server.Receiver.TakeAsync()).Headers["X-Event-ID"]);
        Assert.Equal(2, (await server.UntilAsync(delivery.Id.ToString(), one => one.State == DeliveryState.Succeeded)).Attempts);
    }

    [Fact]
    public async Task Delivery_OfAHookThatIsDeleted_IsNotSent()
    {
        await using var server = await HookServer.StartAsync();
        server.Receiver.Next(500);
        await server.TakeAsync();
        await server.TickAsync();
        var id = (await server.Receiver.TakeAsync()).Headers["X-Event-ID"];
        await server.UntilAsync(id, one => one.Failure.Length > 0);
        await server.DoAsync(new DeleteHook(server.Hook));

        await server.TickAsync(Day);

        await server.UntilAsync(id, one => one.State == DeliveryState.Failed);
        Assert.False(server.Receiver.HasMore);
    }

    private static string Text(JsonElement json, string field) => json.GetProperty(field).GetString()!;

    /// <summary>The documented recipe: the secret's HMAC-SHA256 of the timestamp and the body, in base 64.</summary>
    private static void AssertSigned(Received sent, DateTimeOffset now)
    {
        var at = sent.Headers["X-Prolific-Request-Timestamp"];
        Assert.Equal(now.ToUnixTimeSeconds(), long.Parse(at, CultureInfo.InvariantCulture));
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(HookServer.Secret), Encoding.UTF8.GetBytes(at + sent.Body));
        Assert.Equal(Convert.ToBase64String(hash), sent.Headers["X-Prolific-Request-Signature"]);
    }
}
