using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Lists of HITs and of assignments, page by page.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task ListHITs_EveryHitNotDisposed_IsShownWholeAndNewestFirst()
    {
        await using var requester = await Requester.WithAsync();
        await using var other = await requester.AnotherAsync();
        await other.HitAsync();
        var disposed = await requester.HitAsync();
        await requester.ExpireAsync(disposed);
        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = disposed });
        var expired = await requester.HitAsync(("RequesterAnnotation", "old"));
        await requester.ExpireAsync(expired);
        var offered = await requester.HitAsync(("RequesterAnnotation", "new"));

        var answer = await requester.DoAsync("ListHITs", []);

        Assert.Equal(["NumResults", "NextToken", "HITs"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(2, answer.GetProperty("NumResults").GetInt32());
        Assert.Equal(
            [(await requester.GetHitAsync(offered)).GetRawText(), (await requester.GetHitAsync(expired)).GetRawText()],
            answer.GetProperty("HITs").EnumerateArray().Select(hit => hit.GetRawText()));
    }

    [Fact]
    public async Task ListHITs_NoHit_IsEmptyWithoutAToken()
    {
        await using var requester = await Requester.WithAsync();

        Assert.Equal("""{"NumResults":0,"HITs":[]}""", (await requester.DoAsync("ListHITs", [])).GetRawText());
    }

    [Fact]
    public async Task ListHITs_Pages_StayStableWhileHitsAreMade()
    {
        await using var requester = await Requester.WithAsync();
        List<string> made = [];
        for (var i = 0; i < 7; i++) made.Add(await requester.HitAsync());

        List<string> seen = [];
        var page = new JsonObject { ["MaxResults"] = 3 };
        var sizes = "";
        while (true)
        {
            var answer = await requester.DoAsync("ListHITs", page);
            sizes += answer.GetProperty("NumResults").GetInt32();
            seen.AddRange(answer.GetProperty("HITs").EnumerateArray().Select(hit => hit.GetProperty("HITId").GetString()!));
            // As Mephisto reads it: every page that has something on it has a token.
            if (answer.GetProperty("HITs").GetArrayLength() == 0)
            {
                Assert.False(answer.TryGetProperty("NextToken", out _));
                break;
            }
            page["NextToken"] = answer.GetProperty("NextToken").GetString();
            await requester.HitAsync();
        }

        Assert.Equal("3310", sizes);
        Assert.Equal(Enumerable.Reverse(made), seen);
    }

    [Fact]
    public async Task ListHITs_NothingSaid_ShowsTenAtATimeAndAHundredAtTheMost()
    {
        await using var requester = await Requester.WithAsync(100_000);
        await Task.WhenAll(Enumerable.Range(0, 101).Select(_ => requester.HitAsync()));

        Assert.Equal(10, (await requester.DoAsync("ListHITs", [])).GetProperty("NumResults").GetInt32());
        Assert.Equal(1, (await requester.DoAsync("ListHITs", new() { ["MaxResults"] = 1 })).GetProperty("NumResults").GetInt32());
        var most = await requester.DoAsync("ListHITs", new() { ["MaxResults"] = 100 });
        Assert.Equal(100, most.GetProperty("HITs").GetArrayLength());
        var rest = await requester.DoAsync(
            "ListHITs", new() { ["MaxResults"] = 100, ["NextToken"] = most.GetProperty("NextToken").GetString() });
        Assert.Equal(1, rest.GetProperty("NumResults").GetInt32());
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAA=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA")]
    [InlineData("\u00e9\u00e9")]
    public async Task List_TokenThatNobodyGave_IsNotValid(string token)
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();

        await requester.NotValidAsync("ListHITs", new() { ["NextToken"] = token }, "NextToken", token);
        await requester.NotValidAsync("ListReviewableHITs", new() { ["NextToken"] = token }, "NextToken", token);
        await requester.NotValidAsync(
            "ListAssignmentsForHIT", new() { ["HITId"] = hit, ["NextToken"] = token }, "NextToken", token);
        await requester.NotValidAsync("ListBonusPayments", new() { ["HITId"] = hit, ["NextToken"] = token }, "NextToken", token);
    }

    [Fact]
    public async Task ListReviewableHITs_StatusAndType_ChooseAmongThoseThatAreDone()
    {
        await using var requester = await Requester.WithAsync();
        var working = await requester.HitAsync(("MaxAssignments", 2));
        await requester.WorkAsync(working);
        var full = await requester.HitAsync();
        await requester.WorkAsync(full);
        var expired = await requester.HitAsync(("Title", "Another"));
        await requester.ExpireAsync(expired);
        var aside = await requester.HitAsync();
        await requester.ExpireAsync(aside);
        await requester.DoneAsync("UpdateHITReviewStatus", new() { ["HITId"] = aside });
        var accepted = await requester.HitAsync();
        await requester.AcceptAsync(accepted);
        await requester.ExpireAsync(accepted);

        Assert.Equal([expired, full], await ReviewableAsync(requester, []));
        Assert.Equal([expired, full], await ReviewableAsync(requester, new() { ["Status"] = "Reviewable" }));
        Assert.Equal([aside], await ReviewableAsync(requester, new() { ["Status"] = "Reviewing" }));
        var type = (await requester.GetHitAsync(expired)).GetProperty("HITTypeId").GetString()!;
        Assert.Equal([expired], await ReviewableAsync(requester, new() { ["HITTypeId"] = type }));
        Assert.Equal([], await ReviewableAsync(requester, new() { ["HITTypeId"] = type, ["Status"] = "Reviewing" }));

        // The clock is enough, and so is the end of the last work; nobody need have swept.
        requester.Server.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal([expired, full, working], await ReviewableAsync(requester, []));
        await requester.LetPassAsync(TimeSpan.Zero);
        Assert.Equal([accepted, expired, full, working], await ReviewableAsync(requester, []));
        Assert.Equal([accepted, expired], await ReviewableAsync(requester, new() { ["MaxResults"] = 2 }));
    }

    [Fact]
    public async Task ListReviewableHITs_UnknownType_IsNotValid()
    {
        await using var requester = await Requester.WithAsync();

        await requester.NotValidAsync(
            "ListReviewableHITs", new() { ["HITTypeId"] = "T100CN9P324W00EXAMPLE" }, "HITTypeId", "T100CN9P324W00EXAMPLE");
    }

    [Fact]
    public async Task ListAssignmentsForHIT_Statuses_ChooseAmongWhatWasSubmitted()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 9));
        var (submitted, _) = await requester.WorkAsync(hit, "<QuestionFormAnswers/>");
        var (approved, _) = await requester.WorkAsync(hit);
        var (rejected, _) = await requester.WorkAsync(hit);
        await requester.AcceptAsync(hit);
        await requester.ApproveAsync(approved);
        await requester.RejectAsync(rejected);

        Assert.Equal([submitted, approved, rejected], await AssignmentsAsync(requester, hit));
        Assert.Equal([submitted], await AssignmentsAsync(requester, hit, "Submitted"));
        Assert.Equal([approved, rejected], await AssignmentsAsync(requester, hit, "Approved", "Rejected"));
        Assert.Equal(
            [submitted, approved, rejected],
            await AssignmentsAsync(requester, hit, "Rejected", "Submitted", "Approved", "Approved"));

        var answer = await requester.DoAsync("ListAssignmentsForHIT", new() { ["HITId"] = hit });
        Assert.Equal(["NumResults", "NextToken", "Assignments"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(3, answer.GetProperty("NumResults").GetInt32());
        foreach (var one in answer.GetProperty("Assignments").EnumerateArray())
            Assert.Equal(
                (await requester.GetAssignmentAsync(one.GetProperty("AssignmentId").GetString()!)).GetRawText(),
                one.GetRawText());
    }

    [Fact]
    public async Task ListAssignmentsForHIT_Pages_StayStableWhileWorkComesIn()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 9));
        List<string> all = [];
        for (var i = 0; i < 4; i++) all.Add((await requester.WorkAsync(hit)).Assignment);

        List<string> seen = [];
        var page = new JsonObject { ["HITId"] = hit, ["MaxResults"] = 3 };
        while (true)
        {
            var answer = await requester.DoAsync("ListAssignmentsForHIT", page);
            seen.AddRange(
                answer.GetProperty("Assignments").EnumerateArray().Select(one => one.GetProperty("AssignmentId").GetString()!));
            if (!answer.TryGetProperty("NextToken", out var next)) break;
            page["NextToken"] = next.GetString();
            if (seen.Count == 3) all.Add((await requester.WorkAsync(hit)).Assignment);
        }

        Assert.Equal(all, seen);
    }

    [Theory]
    [InlineData("GetHIT")]
    [InlineData("ListAssignmentsForHIT")]
    [InlineData("DeleteHIT")]
    [InlineData("UpdateExpirationForHIT")]
    [InlineData("UpdateHITReviewStatus")]
    [InlineData("UpdateHITTypeOfHIT")]
    [InlineData("CreateAdditionalAssignmentsForHIT")]
    public async Task Call_NotTheCallersHit_DoesNotExist(string operation)
    {
        await using var requester = await Requester.WithAsync();
        await using var other = await requester.AnotherAsync();
        var foreign = await other.HitAsync();
        var mine = await requester.CreateAsync();
        var (assignment, _) = await requester.WorkAsync(mine.GetProperty("HITId").GetString()!);
        var before = (await other.GetHitAsync(foreign)).GetRawText();
        var prolific = (await requester.Server.ExecuteAsync(
            new DraftStudy(requester.Book, "A study", Money.FromMinor(100), 2, Origin.Prolific)
            {
                Publish = true,
            })).Subject.ToUpperString();

        string[] unknown =
        [
            "36818Z1KV5CDQ807J1UQ45304AOA3Z", new('F', 24), foreign, assignment, prolific,
            mine.GetProperty("HITTypeId").GetString()!
        ];
        foreach (var id in unknown)
            await requester.RefusedAsync(
                operation,
                new()
                {
                    ["HITId"] = id,
                    ["ExpireAt"] = 0,
                    ["NumberOfAdditionalAssignments"] = 1,
                    ["HITTypeId"] = mine.GetProperty("HITTypeId").GetString(),
                },
                "HITDoesNotExist",
                $"Hit {id} does not exist.");

        Assert.Equal(before, (await other.GetHitAsync(foreign)).GetRawText());
    }

    [Fact]
    public async Task Call_StudyOfAnotherPricing_IsNotSeen()
    {
        await using var requester = await Requester.WithAsync();
        var study = (await requester.Server.ExecuteAsync(
            new DraftStudy(requester.Book, "A study", Money.FromMinor(100), 2, Origin.Prolific) { Publish = true })).Subject;
        var (assignment, worker) = await requester.WorkAsync(study.ToUpperString());

        Assert.Equal(0, (await requester.DoAsync("ListHITs", [])).GetProperty("NumResults").GetInt32());
        foreach (var operation in (string[])["GetAssignment", "ApproveAssignment", "RejectAssignment"])
            await requester.RefusedAsync(
                operation, new() { ["AssignmentId"] = assignment, ["RequesterFeedback"] = "No." }, "AssignmentDoesNotExist",
                $"Assignment {assignment} does not exist.");
        await requester.RefusedAsync(
            "SendBonus", SendBonusTests.Bonus(assignment, worker), "AssignmentDoesNotExist",
            $"Assignment {assignment} does not exist.");
    }

    private static async Task<IEnumerable<string>> ReviewableAsync(Requester requester, JsonObject members)
        => (await requester.DoAsync("ListReviewableHITs", members))
            .GetProperty("HITs")
            .EnumerateArray()
            .Select(hit => hit.GetProperty("HITId").GetString()!);

    private static async Task<IEnumerable<string>> AssignmentsAsync(Requester requester, string hit, params string[] statuses)
    {
        var members = new JsonObject { ["HITId"] = hit };
        if (statuses.Length > 0)
            members["AssignmentStatuses"] = new JsonArray([.. statuses.Select(status => JsonValue.Create(status))]);
        var answer = await requester.DoAsync("ListAssignmentsForHIT", members);
        return answer.GetProperty("Assignments").EnumerateArray().Select(one => one.GetProperty("AssignmentId").GetString()!);
    }
}
