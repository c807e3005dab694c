using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Messages to workers: only to those whose work was approved or rejected, and the answer lists the others.</summary>
public sealed class NotifyWorkersTests
{
    [Fact]
    public async Task Call_WorkersOfEveryKind_WritesToThoseWhoseWorkWasDecided()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 4));
        var (approvedWork, approved) = await requester.WorkAsync(hit);
        var (rejectedWork, rejected) = await requester.WorkAsync(hit);
        var (_, undecided) = await requester.WorkAsync(hit);
        var stranger = await requester.JoinAsync();
        await requester.ApproveAsync(approvedWork);
        await requester.RejectAsync(rejectedWork);

        var answer = await requester.DoAsync(
            "NotifyWorkers", To(approved, undecided, "A1B2C3", rejected, stranger, approved));

        Assert.Equal(
            [
                (undecided, "HardFailure", $"You have never approved or rejected work from worker {undecided}."),
                ("A1B2C3", "HardFailure", "Worker A1B2C3 does not exist."),
                (stranger, "HardFailure", $"You have never approved or rejected work from worker {stranger}."),
            ],
            FailuresOf(answer));
        var sent = await MessagesAsync(requester);
        Assert.Equal([rejected, approved], sent.Select(one => "A" + one.Participant.ToUpperString()));
        Assert.All(sent, one => Assert.Equal(("Thanks", "For your work"), (one.Subject, one.Text)));
    }

    [Fact]
    public async Task Call_WorkersOfAnotherRequester_AreNotWrittenTo()
    {
        await using var requester = await Requester.WithAsync();
        await using var other = await requester.AnotherAsync();
        var (work, worker) = await other.WorkAsync(await other.HitAsync());
        await other.ApproveAsync(work);

        Assert.Single(FailuresOf(await requester.DoAsync("NotifyWorkers", To(worker))));
        Assert.Empty(FailuresOf(await other.DoAsync("NotifyWorkers", To(worker))));
        Assert.Empty(await MessagesAsync(requester));
        Assert.Single(await MessagesAsync(other));
    }

    [Fact]
    public async Task Call_Repeated_WritesOnce()
    {
        await using var requester = await Requester.WithAsync();
        var (work, worker) = await requester.WorkAsync(await requester.HitAsync());
        await requester.ApproveAsync(work);

        for (var i = 0; i < 2; i++) await requester.DoAsync("NotifyWorkers", To(worker), invocation: "one call");

        Assert.Single(await MessagesAsync(requester));
    }

    [Fact]
    public async Task Call_OutOfItsLimits_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var (subject, text) = (new string('s', Message.MaxSubject + 1), new string('t', Message.MaxText + 1));

        await requester.NotValidAsync("NotifyWorkers", To("AB", ("Subject", subject)), "Subject", subject);
        await requester.NotValidAsync("NotifyWorkers", To("AB", ("MessageText", text)), "MessageText", text);
        await requester.NotValidAsync("NotifyWorkers", To("AB", ("Subject", " ")), "Subject", " ");
        await requester.NotValidAsync("NotifyWorkers", To(), "WorkerIds", "0 ids");
        await requester.NotValidAsync(
            "NotifyWorkers", To([.. Enumerable.Range(0, 101).Select(i => $"A{i}")]), "WorkerIds", "101 ids");
        await requester.ViolatesAsync(
            "NotifyWorkers", To("AB", "b").ToJsonString(),
            "Value '[AB, b]' at 'workerIds' failed to satisfy constraint: Member must satisfy constraint: "
                + "[Member must have length less than or equal to 64, Member must have length greater than or equal to 1, "
                + "Member must satisfy regular expression pattern: ^A[A-Z0-9]+$]");
    }

    private static JsonObject To(params string[] workers) => new()
    {
        ["Subject"] = "Thanks",
        ["MessageText"] = "For your work",
        ["WorkerIds"] = new JsonArray([.. workers.Select(one => JsonValue.Create(one))]),
    };

    private static JsonObject To(string worker, (string Name, string Value) changed)
    {
        var members = To(worker);
        members[changed.Name] = changed.Value;
        return members;
    }

    private static IEnumerable<(string?, string?, string?)> FailuresOf(JsonElement answer)
        => answer.GetProperty("NotifyWorkersFailureStatuses").EnumerateArray().Select(one => (
            one.GetProperty("WorkerId").GetString(),
            one.GetProperty("NotifyWorkersFailureCode").GetString(),
            one.GetProperty("NotifyWorkersFailureMessage").GetString()));

    private static async Task<IReadOnlyList<Message>> MessagesAsync(Requester requester)
        => await requester.Server.Ledger.ListAsync(
            new MessagesOfBook(requester.Book, default, 10), TestContext.Current.CancellationToken);
}
