namespace Bursar.Acceptance.Tests;

/// <summary>What is told of a HIT, and what is written to workers, with each of the vendors' unmodified clients.</summary>
public sealed class NotificationTests
{
    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Notifications_ByVendorsClient_ArriveWhileTheyAreActive(string client)
    {
        await using var queue = new TestQueue();
        await using var requester = await Requester.StartAsync(client, queue.Settings);
        var specification = queue.Specification("AssignmentAccepted", "AssignmentSubmitted", "HITReviewable");
        await requester.DoAsync(
            "SendTestEventNotification", new { Notification = specification, TestEventType = "Ping" });
        Assert.Equal("Ping", (await queue.TakeAsync()).Event.GetProperty("EventType").GetString());

        var hit = await requester.CreateHitAsync("1.00", 1);
        var type = (await requester.HitAsync(hit)).GetProperty("HITTypeId").GetString();
        await requester.DoAsync(
            "UpdateNotificationSettings", new { HITTypeId = type, Notification = specification, Active = true });
        var (_, assignment) = await requester.Pool.WorkAsync(hit);

        // Those about the assignment are in order, and so are those about the HIT; between the two there is none.
        HashSet<string> told = [];
        for (var i = 0; i < 3; i++)
        {
            var (_, happened) = await queue.TakeAsync();
            Assert.Equal(
                (hit, type), (happened.GetProperty("HITId").GetString(), happened.GetProperty("HITTypeId").GetString()));
            var kind = happened.GetProperty("EventType").GetString()!;
            if (kind != "HITReviewable") Assert.Equal(assignment, happened.GetProperty("AssignmentId").GetString());
            if (kind == "AssignmentSubmitted") Assert.Contains("AssignmentAccepted", told);
            Assert.True(told.Add(kind));
        }

        await requester.DoAsync("UpdateNotificationSettings", new { HITTypeId = type, Active = false });
        await requester.Pool.WorkAsync(await requester.CreateHitAsync("1.00", 1));
        await requester.DoAsync(
            "SendTestEventNotification", new { Notification = specification, TestEventType = "HITExpired" });
        Assert.Equal("HITExpired", (await queue.TakeAsync()).Event.GetProperty("EventType").GetString());
        Assert.False(queue.HasMore);
        Assert.Equal(0, (await requester.Server.Command.RunAsync("verify")).ExitCode);
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Messages_ByVendorsClient_AreForThoseWhoseWorkWasDecided(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var hit = await requester.CreateHitAsync("1.00", 2);
        await requester.Purse.HoldsAsync(2 * 120);
        var (known, assignment) = await requester.Pool.WorkAsync(hit);
        var (undecided, _) = await requester.Pool.WorkAsync(hit);
        await requester.DoAsync("ApproveAssignment", new { AssignmentId = assignment });
        await requester.Purse.PaysAsync(120);

        var answer = await requester.DoAsync(
            "NotifyWorkers",
            new
            {
                Subject = "Part two",
                MessageText = "It is open.\nThank you!",
                WorkerIds = new[] { known, undecided, "A1B2" },
            });

        var failures = answer.GetProperty("NotifyWorkersFailureStatuses").EnumerateArray().ToList();
        Assert.Equal([undecided, "A1B2"], failures.Select(one => one.GetProperty("WorkerId").GetString()!));
        Assert.All(failures, one => Assert.Equal("HardFailure", one.GetProperty("NotifyWorkersFailureCode").GetString()));
        var message = Assert.Single(await requester.Pool.MessagesAsync(known));
        Assert.Equal(
            ("Part two", "It is open.\nThank you!"),
            (message.GetProperty("subject").GetString(), message.GetProperty("text").GetString()));
        Assert.Empty(await requester.Pool.MessagesAsync(undecided));
        var refused = await requester.RefusedAsync(
            "NotifyWorkers", new { Subject = "s", MessageText = "m", WorkerIds = Enumerable.Range(0, 101).Select(i => $"A{i}") });
        Assert.Equal("ParameterValidationError", refused.Code);
    }
}
