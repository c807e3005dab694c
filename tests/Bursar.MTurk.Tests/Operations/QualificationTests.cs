using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Qualifications that workers have, and blocks against them.</summary>
public sealed class QualificationTests
{
    private const string Unknown = "A65A000000000000000000001";

    [Fact]
    public async Task Score_OfAWorker_IsWhatWasLastGiven()
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(requester, "Cats");
        var worker = await requester.JoinAsync();

        await requester.RefusedAsync(
            "GetQualificationScore", Of(type, worker), "QualificationDoesNotExist",
            "You requested a Qualification that does not exist.");
        await requester.RefusedAsync(
            "DisassociateQualificationFromWorker", Of(type, worker), "QualificationDoesNotExist",
            "You requested a Qualification that does not exist.");
        await requester.DoneAsync("AssociateQualificationWithWorker", Of(type, worker, ("SendNotification", false)));
        Assert.Equal(1, await ScoreAsync());
        await requester.DoneAsync("AssociateQualificationWithWorker", Of(type, worker, ("IntegerValue", -3)));
        Assert.Equal(-3, await ScoreAsync());
        await requester.DoneAsync("DisassociateQualificationFromWorker", Of(type, worker, ("Reason", "Too old")));
        foreach (var operation in (string[])["GetQualificationScore", "DisassociateQualificationFromWorker"])
            await requester.RefusedAsync(
                operation, Of(type, worker), "InvalidQualificationState",
                "This operation can be called with a status of: Granted");
        await requester.DoneAsync("AssociateQualificationWithWorker", Of(type, worker, ("IntegerValue", 9)));
        Assert.Equal(9, await ScoreAsync());

        async Task<int> ScoreAsync()
        {
            var found = (await requester.DoAsync("GetQualificationScore", Of(type, worker))).GetProperty("Qualification");
            var expected = new JsonObject
            {
                ["QualificationTypeId"] = type,
                ["WorkerId"] = worker,
                ["GrantTime"] = requester.Now,
                ["IntegerValue"] = found.GetProperty("IntegerValue").GetInt32(),
                ["Status"] = "Granted",
            };
            Assert.Equal(expected.ToJsonString(), found.GetRawText());
            return found.GetProperty("IntegerValue").GetInt32();
        }
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Associate_UnlessItIsToBeQuiet_WritesToTheWorker(bool? notifies, bool expected)
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(requester, "Cats");
        var worker = await requester.JoinAsync();
        var members = Of(type, worker, ("IntegerValue", 7));
        if (notifies is not null) members["SendNotification"] = notifies;

        for (var i = 0; i < 2; i++) await requester.DoAsync("AssociateQualificationWithWorker", members, invocation: "one call");

        var sent = await requester.Server.Ledger.ListAsync(
            new MessagesOfBook(requester.Book, default, 10), TestContext.Current.CancellationToken);
        if (!expected)
        {
            Assert.Empty(sent);
            return;
        }
        var message = Assert.Single(sent);
        Assert.Equal(worker, "A" + message.Participant.ToUpperString());
        Assert.Equal("You have been given a qualification", message.Subject);
        Assert.StartsWith("The qualification \"Cats\", with the value 7.\n\n", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workers_OfAType_AreListedByStatusPageByPage()
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(requester, "Cats");
        List<string> workers = [];
        for (var i = 0; i < 7; i++)
        {
            workers.Add(await requester.JoinAsync());
            await requester.DoneAsync("AssociateQualificationWithWorker", Of(type, workers[i], ("IntegerValue", i)));
        }
        foreach (var one in workers.Take(2)) await requester.DoneAsync("DisassociateQualificationFromWorker", Of(type, one));

        Assert.Equal(workers.Skip(2).Order(StringComparer.Ordinal), await PagesAsync(null));
        Assert.Equal(workers.Skip(2).Order(StringComparer.Ordinal), await PagesAsync("Granted"));
        Assert.Equal(workers.Take(2).Order(StringComparer.Ordinal), await PagesAsync("Revoked"));

        async Task<List<string>> PagesAsync(string? status)
        {
            List<string> seen = [];
            var members = new JsonObject { ["QualificationTypeId"] = type, ["Status"] = status, ["MaxResults"] = 2 };
            while (true)
            {
                var page = await requester.DoAsync("ListWorkersWithQualificationType", members);
                var found = page.GetProperty("Qualifications").EnumerateArray().ToList();
                Assert.Equal(found.Count, page.GetProperty("NumResults").GetInt32());
                if (found.Count == 0) return seen;
                Assert.All(found, one => Assert.Equal(status ?? "Granted", one.GetProperty("Status").GetString()));
                seen.AddRange(found.Select(one => one.GetProperty("WorkerId").GetString()!));
                members["NextToken"] = page.GetProperty("NextToken").GetString();
            }
        }
    }

    [Fact]
    public async Task Calls_ForAWorkerWhoDoesNotExist_AreRefused()
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(requester, "Cats");

        foreach (var worker in (string[])[Unknown, "A1B2"])
        {
            foreach (var operation in (string[])
                ["AssociateQualificationWithWorker", "DisassociateQualificationFromWorker", "GetQualificationScore"])
                await requester.NotValidAsync(operation, Of(type, worker), "WorkerId", worker);
            await requester.NotValidAsync(
                "CreateWorkerBlock", new() { ["WorkerId"] = worker, ["Reason"] = "Why" }, "WorkerId", worker);
            await requester.RefusedAsync(
                "DeleteWorkerBlock", new() { ["WorkerId"] = worker }, "InvalidParameterValue", "WorkerId is invalid.");
        }
    }

    [Fact]
    public async Task Blocks_OfARequester_StandUntilTheyAreDeleted()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 3));
        var workers = new[] { await requester.JoinAsync(), await requester.JoinAsync(), await requester.JoinAsync() };
        foreach (var one in workers) await requester.DoneAsync("CreateWorkerBlock", Block(one, $"Why {one}"));
        await requester.DoneAsync("CreateWorkerBlock", Block(workers[1], "Another reason"));
        await requester.DoneAsync("DeleteWorkerBlock", new() { ["WorkerId"] = workers[0], ["Reason"] = "A mistake" });
        await requester.DoneAsync("DeleteWorkerBlock", new() { ["WorkerId"] = workers[0] });

        var listed = await requester.DoAsync("ListWorkerBlocks", []);
        Assert.Equal(
            workers.Skip(1).Order(StringComparer.Ordinal),
            listed.GetProperty("WorkerBlocks").EnumerateArray().Select(one => one.GetProperty("WorkerId").GetString()));
        Assert.Contains(
            "Another reason",
            listed.GetProperty("WorkerBlocks").EnumerateArray().Select(one => one.GetProperty("Reason").GetString()));
        var first = await requester.DoAsync("ListWorkerBlocks", new() { ["MaxResults"] = 1 });
        var second = await requester.DoAsync(
            "ListWorkerBlocks", new() { ["MaxResults"] = 5, ["NextToken"] = first.GetProperty("NextToken").GetString() });
        Assert.Equal((1, 1), (first.GetProperty("NumResults").GetInt32(), second.GetProperty("NumResults").GetInt32()));
        var elsewhere = await (await requester.AnotherAsync()).DoAsync("ListWorkerBlocks", []);
        Assert.Equal(0, elsewhere.GetProperty("NumResults").GetInt32());

        Assert.True((await requester.TryAcceptAsync(hit, workers[0])).Accepted);
        Assert.Equal(RejectionCode.NotEligible, (await requester.TryAcceptAsync(hit, workers[1])).Rejection?.Code);
    }

    private static JsonObject Block(string worker, string reason) => new() { ["WorkerId"] = worker, ["Reason"] = reason };

    private static JsonObject Of(string type, string worker, params ReadOnlySpan<(string Name, JsonNode? Value)> more)
    {
        var members = new JsonObject { ["QualificationTypeId"] = type, ["WorkerId"] = worker };
        foreach (var (name, value) in more) members[name] = value;
        return members;
    }
}
