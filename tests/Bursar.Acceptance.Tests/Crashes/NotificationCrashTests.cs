namespace Bursar.Acceptance.Tests;

/// <summary>
/// A HIT's notifications are neither lost nor invented, and stay in order, whenever the process ends between the change and its
/// delivery.
/// </summary>
public sealed class NotificationCrashTests
{
    private const int Kills = 8;

    [Fact]
    public async Task Notifications_KilledAfterEachChange_ArriveInOrderAndNoneIsMissing()
    {
        var random = new Random(TestSeed.Print());
        using var data = new TestDirectory();
        await using var queue = new TestQueue();
        List<string> expected = [];
        string[] hits = [];
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var server = await BursarServer.DemoAsync(data.Path, queue.Settings);
            await using var calls = new SignedCalls(new(server.Address));
            if (kill == 0) hits = [await HitAsync(calls, queue), await HitAsync(calls, queue)];
            foreach (var hit in hits)
            {
                var ends = kill % 2 == 0;
                var later = DateTimeOffset.UtcNow.AddDays(1).ToUnixTimeSeconds();
                _ = (await calls.CallAsync("UpdateExpirationForHIT", new { HITId = hit, ExpireAt = ends ? 0 : later })).Good;
                expected.Add($"{hit} {(ends ? "HITExpired" : "HITExtended")}");
            }
            // Before it is looked at, while it is sent, or after.
            await Task.Delay(random.Next(1_500), TestContext.Current.CancellationToken);
            await server.KillAsync();
        }

        await using var last = await BursarServer.DemoAsync(data.Path, queue.Settings);
        await new Pool(last).AdvanceAsync(TimeSpan.FromSeconds(61)); // The claims of the processes that are gone expire.
        var arrived = new List<(string Id, string Said)>();
        while (arrived.DistinctBy(one => one.Id).Count() < expected.Count)
        {
            var (id, happened) = await queue.TakeAsync();
            arrived.Add((id, $"{happened.GetProperty("HITId").GetString()} {happened.GetProperty("EventType").GetString()}"));
        }

        foreach (var hit in hits)
            Assert.Equal(
                expected.Where(one => one.StartsWith(hit, StringComparison.Ordinal)),
                arrived.DistinctBy(one => one.Id).Select(one => one.Said)
                    .Where(one => one.StartsWith(hit, StringComparison.Ordinal)));
        Assert.Equal(0, (await last.Command.RunAsync("verify")).ExitCode);
    }

    /// <summary>A HIT whose end and extension are told to the queue.</summary>
    private static async Task<string> HitAsync(MTurkClient calls, TestQueue queue)
    {
        var created = (await calls.CallAsync("CreateHIT", Requester.NewHit("0.10", 1))).Good.GetProperty("HIT");
        var type = created.GetProperty("HITTypeId").GetString();
        var settings = new { HITTypeId = type, Notification = queue.Specification("HITExpired", "HITExtended") };
        _ = (await calls.CallAsync("UpdateNotificationSettings", settings)).Good;
        return created.GetProperty("HITId").GetString()!;
    }
}
