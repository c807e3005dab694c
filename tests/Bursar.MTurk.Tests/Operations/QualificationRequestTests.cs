using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Workers ask for qualifications, and the requester decides.</summary>
public sealed class QualificationRequestTests
{
    private const string Decided = "This operation can be called with a status of: Submitted";

    [Fact]
    public async Task List_RequestsThatWait_ShowsThemForATypeAndForAll()
    {
        await using var requester = await Requester.WithAsync();
        var cats = await QualificationTypeTests.CreateAsync(requester, "Cats");
        var dogs = await QualificationTypeTests.CreateAsync(requester, "Dogs");
        List<string> requests = [];
        for (var i = 0; i < 5; i++)
            requests.Add((await AskAsync(requester, i % 2 == 0 ? cats : dogs, await requester.JoinAsync())).Id);

        Assert.Equal(requests, await PagesAsync(null));
        Assert.Equal([requests[0], requests[2], requests[4]], await PagesAsync(cats));
        Assert.Equal([requests[1], requests[3]], await PagesAsync(dogs));
        await requester.DoneAsync("DeleteQualificationType", new() { ["QualificationTypeId"] = dogs });
        Assert.Equal([requests[0], requests[2], requests[4]], await PagesAsync(null));
        await AcceptAsync(requester, requests[2]);
        await requester.DoneAsync("RejectQualificationRequest", new() { ["QualificationRequestId"] = requests[4] });
        Assert.Equal([requests[0]], await PagesAsync(null));
        Assert.Empty((await (await requester.AnotherAsync()).DoAsync("ListQualificationRequests", []))
            .GetProperty("QualificationRequests").EnumerateArray());

        async Task<List<string>> PagesAsync(string? type)
        {
            List<string> seen = [];
            var members = new JsonObject { ["QualificationTypeId"] = type, ["MaxResults"] = 2 };
            while (true)
            {
                var page = await requester.DoAsync("ListQualificationRequests", members);
                var found = page.GetProperty("QualificationRequests").EnumerateArray().ToList();
                Assert.Equal(found.Count, page.GetProperty("NumResults").GetInt32());
                if (found.Count == 0) return seen;
                seen.AddRange(found.Select(one => one.GetProperty("QualificationRequestId").GetString()!));
                members["NextToken"] = page.GetProperty("NextToken").GetString();
            }
        }
    }

    [Fact]
    public async Task Accept_ARequest_GivesTheQualificationOnce()
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(requester, "Cats");
        var worker = await requester.JoinAsync();
        var request = (await AskAsync(requester, type, worker)).Id;
        var only = Assert.Single((await requester.DoAsync("ListQualificationRequests", new() { ["QualificationTypeId"] = type }))
            .GetProperty("QualificationRequests").EnumerateArray());
        var expected = new JsonObject
        {
            ["QualificationRequestId"] = request,
            ["QualificationTypeId"] = type,
            ["WorkerId"] = worker,
            ["SubmitTime"] = requester.Now,
        };
        Assert.Equal(expected.ToJsonString(), only.GetRawText());

        await AcceptAsync(requester, request, ("IntegerValue", 7));
        await requester.RefusedAsync(
            "AcceptQualificationRequest", Of(request), "InvalidQualificationRequestState", Decided);

        Assert.Equal(7, await ScoreAsync(requester, type, worker));
        var other = await requester.JoinAsync();
        await AcceptAsync(requester, (await AskAsync(requester, type, other)).Id);
        Assert.Equal(1, await ScoreAsync(requester, type, other));
    }

    [Fact]
    public async Task Reject_ARequest_TellsTheWorkerWhy()
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(requester, "Cats");
        var worker = await requester.JoinAsync();
        var (id, request) = await AskAsync(requester, type, worker);

        await requester.DoneAsync("RejectQualificationRequest", Of(id, ("Reason", "Not now")));

        Assert.Equal("Not now", (await requester.Server.Ledger.FindAsync<TraitRequest>(
            RowKey.OfTraitRequest(request), TestContext.Current.CancellationToken))!.Reason);
        foreach (var operation in (string[])["RejectQualificationRequest", "AcceptQualificationRequest"])
            await requester.RefusedAsync(operation, Of(id), "InvalidQualificationRequestState", Decided);
        await requester.RefusedAsync(
            "GetQualificationScore", new() { ["QualificationTypeId"] = type, ["WorkerId"] = worker }, "QualificationDoesNotExist",
            "You requested a Qualification that does not exist.");
    }

    [Fact]
    public async Task Decide_WhatIsNotThereOrNotTheCallers_SaysSo()
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(requester, "Cats");
        var (id, _) = await AskAsync(requester, type, await requester.JoinAsync());
        var another = await requester.AnotherAsync();
        foreach (var operation in (string[])["AcceptQualificationRequest", "RejectQualificationRequest"])
        {
            await requester.ViolatesAsync(
                operation, "{}",
                "Value null at 'qualificationRequestId' failed to satisfy constraint: Member must not be null");
            foreach (var (who, what) in ((Requester, string)[])[(another, id), (requester, type), (requester, "no such")])
                await who.RefusedAsync(
                    operation, Of(what), "QualificationRequestDoesNotExist", $"QualificationRequest {what} does not exist.");
        }
        await requester.RefusedAsync(
            "ListQualificationRequests", new() { ["QualificationTypeId"] = "3ABC" }, "QualificationTypeDoesNotExist",
            "QualificationType 3ABC does not exist.");
        await requester.DoneAsync("DeleteQualificationType", new() { ["QualificationTypeId"] = type });
        await requester.RefusedAsync("AcceptQualificationRequest", Of(id), "InvalidQualificationRequestState", Decided);
    }

    [Fact]
    public async Task Accept_TwiceUnderOneId_IsDoneOnce()
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(requester, "Cats");
        var (id, _) = await AskAsync(requester, type, await requester.JoinAsync());

        await requester.DoneAsync("AcceptQualificationRequest", Of(id), "try");
        await requester.DoneAsync("AcceptQualificationRequest", Of(id), "try");
    }

    [Fact]
    public async Task Test_WithoutAKey_IsShownToTheRequesterOnceItIsSubmitted()
    {
        await using var requester = await Requester.WithAsync();
        var type = await TypeAsync(requester, null);
        var (id, request) = await AskAsync(requester, type, await requester.JoinAsync());
        await requester.RefusedAsync(
            "AcceptQualificationRequest", Of(id), "QualificationRequestDoesNotExist",
            $"QualificationRequest {id} does not exist.");
        Assert.Equal(0, (await requester.DoAsync("ListQualificationRequests", [])).GetProperty("NumResults").GetInt32());

        await SubmitAsync(requester, request, new GivenAnswer("fruit", ["apple"]));

        var shown = (await requester.DoAsync("ListQualificationRequests", [])).GetProperty("QualificationRequests")[0];
        Assert.Equal(
            (Forms.QuestionForm, "<answers/>"),
            (shown.GetProperty("Test").GetString(), shown.GetProperty("Answer").GetString()));
        await AcceptAsync(requester, id);
    }

    [Theory]
    [InlineData(100, "5", "apple", "pear")]
    [InlineData(67, "", "pear", "apple")]
    [InlineData(67, "5", "apple")]
    [InlineData(33, "", "apple")]
    [InlineData(27, "5", "leek")]
    [InlineData(-7, "")]
    public async Task Test_WithAKey_GrantsWhatTheAnswersEarn(int value, string move, params string[] fruit)
    {
        await using var requester = await Requester.WithAsync();
        var type = await TypeAsync(requester, Forms.AnswerKey);
        var worker = await requester.JoinAsync();
        var (_, request) = await AskAsync(requester, type, worker);

        await SubmitAsync(requester, request, new("fruit", fruit), new("move", move.Length == 0 ? [] : [move]));

        Assert.Equal(value, await ScoreAsync(requester, type, worker));
        Assert.Equal(0, (await requester.DoAsync("ListQualificationRequests", [])).GetProperty("NumResults").GetInt32());
    }

    [Fact]
    public async Task AutoGranted_ToWhoeverAsks_IsGivenWithItsValue()
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(
            requester, "Cats", ("AutoGranted", true), ("AutoGrantedValue", 42));
        var worker = await requester.JoinAsync();

        await AskAsync(requester, type, worker);

        Assert.Equal(42, await ScoreAsync(requester, type, worker));
    }

    /// <summary>A worker asks for a qualification: the request's id, as MTurk shows it and as the ledger does.</summary>
    internal static async Task<(string Id, ObjectId Request)> AskAsync(Requester requester, string type, string worker)
    {
        Assert.True(ObjectId.TryParse(type, out var trait));
        Assert.True(ObjectId.TryParse(worker.AsSpan(1), out var participant));
        var outcome = await requester.Server.Ledger.AskAsync(
            new RequestTrait(trait, participant), TestContext.Current.CancellationToken);
        Assert.True(outcome.Accepted, outcome.Rejection?.Detail);
        return (outcome.Receipt.Subject.ToUpperString(), outcome.Receipt.Subject);
    }

    private static async Task SubmitAsync(Requester requester, ObjectId id, params GivenAnswer[] answers)
    {
        var request = (await requester.Server.Ledger.FindAsync<TraitRequest>(
            RowKey.OfTraitRequest(id), TestContext.Current.CancellationToken))!;
        await requester.Server.ExecuteAsync(
            new SubmitTraitTest(id, request.Type, request.Participant, request.Test, "<answers/>", answers));
    }

    private static async Task<string> TypeAsync(Requester requester, string? answerKey)
        => (await requester.DoAsync("CreateQualificationType", QualificationTestTests.WithTest(answerKey)))
            .GetProperty("QualificationType").GetProperty("QualificationTypeId").GetString()!;

    private static Task AcceptAsync(Requester requester, string request, params (string Name, JsonNode? Value)[] more)
        => requester.DoneAsync("AcceptQualificationRequest", Of(request, more));

    private static async Task<int> ScoreAsync(Requester requester, string type, string worker)
        => (await requester.DoAsync("GetQualificationScore", new() { ["QualificationTypeId"] = type, ["WorkerId"] = worker }))
            .GetProperty("Qualification").GetProperty("IntegerValue").GetInt32();

    private static JsonObject Of(string request, params (string Name, JsonNode? Value)[] more)
    {
        var members = new JsonObject { ["QualificationRequestId"] = request };
        foreach (var (name, value) in more) members[name] = value;
        return members;
    }
}
