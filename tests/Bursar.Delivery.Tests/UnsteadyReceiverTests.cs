using System.Text.Json;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Delivery.Tests;

/// <summary>
/// Receivers that fail, hang, redirect and break off while the events of many submissions are sent to them: each is sent every
/// event, nothing that did not happen, and what is about one submission in its order.
/// </summary>
[Slow("runs many random commands")]
public sealed class UnsteadyReceiverTests
{
    private const int Steps = 80;

    // Of a receiver: so few that no delivery is given up, whichever they hit.
    private const int MaxFailures = 8;

    private readonly Random _random = new(TestSeed.Print());
    private readonly Dictionary<string, List<string>> _expected = [];
    private readonly List<TaskCompletionSource> _hanging = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Events_ToReceiversThatMisbehave_ArriveAllAndInOrder()
    {
        await using var server = await HookServer.StartAsync();
        await using var other = await Receiver.StartAsync();
        await using var elsewhere = await Receiver.StartAsync();
        ObjectId[] hooks = [server.Hook, await server.AddHookAsync(other.Url)];
        Receiver[] receivers = [server.Receiver, other];
        var failures = new int[2];
        List<(ObjectId Submission, string Status)> open = [];
        for (var step = 0; step < Steps; step++)
        {
            await MoveOnAsync(server, open);
            var at = _random.Next(2);
            if (_random.Next(3) == 0 && failures[at] < MaxFailures)
            {
                failures[at]++;
                Misbehave(receivers[at], elsewhere);
            }
            if (_random.Next(4) == 0) Release();
            if (_random.Next(3) == 0) server.Server.Clock.Advance(TimeSpan.FromSeconds(_random.Next(300)));
            await server.TickAsync();
        }

        await SendAllAsync(server, hooks);

        Assert.False(elsewhere.HasMore);
        foreach (var receiver in receivers) await CompareAsync(receiver);
    }

    /// <summary>A submission goes one step further; or there is a new one.</summary>
    private async Task MoveOnAsync(HookServer server, List<(ObjectId Submission, string Status)> open)
    {
        if (open.Count == 0 || _random.Next(4) == 0)
        {
            if (_expected.Count < 20) Happened(await server.TakeAsync(), "ACTIVE");
            return;
        }
        var (submission, status) = open[_random.Next(open.Count)];
        open.Remove((submission, status));
        if (status == "ACTIVE")
        {
            await server.SubmitAsync(submission);
            Happened(submission, "AWAITING REVIEW");
            return;
        }
        var isGood = _random.Next(2) == 0;
        await server.DoAsync(isGood
            ? new ApproveSubmission(server.Study, submission)
            : new RejectSubmission(server.Study, submission, Reopens: true));
        Happened(submission, isGood ? "APPROVED" : "REJECTED");

        void Happened(ObjectId id, string now)
        {
            if (!_expected.TryGetValue(id.ToString(), out var all)) _expected[id.ToString()] = all = [];
            all.Add(now);
            if (now is "ACTIVE" or "AWAITING REVIEW") open.Add((id, now));
        }
    }

    private void Misbehave(Receiver receiver, Receiver elsewhere)
    {
        switch (_random.Next(5))
        {
            case 0:
                receiver.Next(500);
                break;
            case 1:
                receiver.Next(308, elsewhere.Url);
                break;
            case 2:
                receiver.NextBreaksOff();
                break;
            default:
                var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                _hanging.Add(end);
                var status = _random.Next(2) == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
                receiver.Next(async http =>
                {
                    await end.Task;
                    http.Response.StatusCode = status;
                });
                break;
        }
    }

    /// <summary>What hangs is answered at last.</summary>
    private void Release()
    {
        _hanging.ForEach(one => one.TrySetResult());
        _hanging.Clear();
    }

    /// <summary>The receivers are well from now, and time passes until nothing is left to send.</summary>
    private async Task SendAllAsync(HookServer server, ObjectId[] hooks)
    {
        Release();
        while (true)
        {
            await server.TickAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(5), Stop);
            List<Ledger.Delivery> left = [];
            foreach (var hook in hooks) left.AddRange((await server.DeliveriesAsync(hook)).Where(IsPending));
            var behind = await server.Server.Ledger.ListAsync(new OutboxesBehind(0, 1), Stop);
            if (left.Count == 0 && behind.Count == 0) return;
            if (left.Min(one => one.Due) is { } due && due > server.Server.Clock.GetUtcNow())
                server.Server.Clock.Advance(due - server.Server.Clock.GetUtcNow());
        }

        static bool IsPending(Ledger.Delivery one) => one.State == DeliveryState.Pending;
    }

    private async Task CompareAsync(Receiver receiver)
    {
        Dictionary<string, string> bodies = [];
        Dictionary<string, List<string>> arrived = [];
        while (receiver.HasMore)
        {
            var sent = await receiver.TakeAsync();
            var json = JsonElement.Parse(sent.Body);
            var (who, status) = (json.GetProperty("resource_id").GetString()!, json.GetProperty("status").GetString()!);
            var id = sent.Headers["X-Event-ID"];
            var seen = arrived.TryGetValue(who, out var before) ? before : arrived[who] = [];
            // What is sent again is the last that was sent, and the same.
            if (!bodies.TryAdd(id, sent.Body)) Assert.Equal((bodies[id], seen[^1]), (sent.Body, status));
            else seen.Add(status);
        }
        Assert.Equal(
            _expected.Select(one => $"{one.Key}: {string.Join(", ", one.Value)}").Order(StringComparer.Ordinal),
            arrived.Select(one => $"{one.Key}: {string.Join(", ", one.Value)}").Order(StringComparer.Ordinal));
    }
}
