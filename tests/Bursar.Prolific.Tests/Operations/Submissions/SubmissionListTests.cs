using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class SubmissionListTests
{
    private const string OfStudy = "GET /api/v1/studies/{id}/submissions/";
    private const string OfAll = "GET /api/v1/submissions/";

    [Fact]
    public async Task List_OfStudy_IsAnsweredAsDocumented()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync(reward: 130);
        var (one, two) = (await server.ParticipantAsync(), await server.ParticipantAsync());
        var done = await server.SubmitAsync(study, one, minutes: 2.5);
        var taken = await server.TakeAsync(study, two);
        var expected =
            $$"""
            {"results":[{"id":"{{done}}","participant_id":"{{one}}","study_id":"{{study}}","status":"AWAITING REVIEW",
            "started_at":"2026-11-01T12:00:00.000000Z","completed_at":"2026-11-01T12:02:30.000000Z","has_siblings":false,
            "study_code":"ABC123","return_requested":null,"reward":130,"time_taken":150,"is_complete":true,"bonus_payments":[]},
            {"id":"{{taken}}","participant_id":"{{two}}","study_id":"{{study}}","status":"ACTIVE",
            "started_at":"2026-11-01T12:02:30.000000Z","completed_at":null,"has_siblings":false,
            "study_code":null,"return_requested":null,"reward":130,"time_taken":null,"is_complete":false,
            "bonus_payments":[]}],"_links":
            """.ReplaceLineEndings("");

        foreach (var path in new[] { $"/api/v1/studies/{study}/submissions/", $"/api/v1/studies/{study}/submissions" })
        {
            var reply = await server.GetAsync(path);
            reply.Is(OfStudy);
            Assert.Equal(expected, reply.Text[..expected.Length]);
        }
        string[] paths =
        [
            $"/api/v1/submissions/?study={study}", $"/api/v1/submissions?study={study}", "/api/v1/submissions/",
            "/api/v1/submissions?study="
        ];
        foreach (var path in paths)
        {
            var reply = await server.GetAsync(path);
            reply.Is(OfAll);
            Assert.Equal(expected, reply.Text[..expected.Length]);
        }
    }

    [Theory]
    [InlineData("limit=3&offset=", 3)]
    [InlineData("page_size=3&page=", 3)]
    [InlineData("limit=1000&offset=", 1000)]
    public async Task List_PageByPage_HasEachOnceInOrder(string query, int size)
    {
        await using var server = await Work.FundedAsync(10_000);
        List<ObjectId> expected = [];
        foreach (var places in new[] { 4, 1, 5 })
        {
            var study = await server.OfferAsync(places: places);
            expected.AddRange(await server.SubmitManyAsync(study, places));
        }
        await server.OfferAsync(places: 2);

        List<string> seen = [];
        var next = $"/api/v1/submissions/?{query}{(query.StartsWith('p') ? 1 : 0)}";
        while (next is not null)
        {
            var page = (await server.GetAsync(next)).Is(OfAll);
            Assert.Equal(expected.Count, page.GetProperty("meta").GetProperty("count").GetInt32());
            Assert.InRange(page.GetProperty("results").GetArrayLength(), 1, size);
            seen.AddRange(Ids(page));
            next = page.GetProperty("_links").GetProperty("next").GetProperty("href").GetString();
        }
        Assert.Equal(expected.Select(id => id.ToString()), seen);
        (await server.GetAsync("/api/v1/submissions/?limit=3&offset=10")).Error(404, 140302);
    }

    [Fact]
    public async Task List_OfNothing_IsEmpty()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        foreach (var path in new[] { "submissions/", $"submissions/?study={study}", $"studies/{study}/submissions/" })
        {
            var page = (await server.GetAsync($"/api/v1/{path}")).Ok().Json;
            Assert.Equal(0, page.GetProperty("meta").GetProperty("count").GetInt32());
            Assert.Equal(0, page.GetProperty("results").GetArrayLength());
        }
    }

    [Fact]
    public async Task List_OverWorkspaces_ShowsThoseOfTheCallerOnly()
    {
        await using var server = await Work.FundedAsync(10_000);
        var stranger = await server.AddUserAsync("Ann Other");
        var theirs = await server.AddBookAsync(stranger);
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        var mine = await server.AddBookAsync(server.User);
        foreach (var book in new[] { theirs, mine }) await server.TopUpAsync(1_000, book);
        var hidden = await server.OfferAsync(book: theirs, places: 2);
        var other = await server.SubmitAsync(hidden);
        var first = await server.SubmitAsync(await server.OfferAsync());
        var second = await server.SubmitAsync(await server.OfferAsync(book: mine, places: 2));

        Assert.Equal([first.ToString(), second.ToString()], Ids((await server.GetAsync("/api/v1/submissions/")).Ok().Json));
        foreach (var path in new[] { $"submissions/?study={hidden}", $"studies/{hidden}/submissions/", $"submissions/{other}/" })
            (await server.GetAsync($"/api/v1/{path}")).Error(404, 140401);
        (await server.TransitionAsync(other, """{"action":"APPROVE"}""")).Error(404, 140401);
        (await server.PostAsync(
            $"/api/v1/submissions/{other}/request-return/", """{"request_return_reasons":["a"]}""")).Error(404, 140401);
        Assert.Equal(SubmissionState.Submitted, await server.StateAsync(other));
    }

    [Fact]
    public async Task Submission_OfAHit_IsNotThere()
    {
        await using var server = await Work.FundedAsync(10_000);
        var hit = await server.DoAsync(
            new DraftStudy(server.Book.Book, "A HIT", Money.FromMinor(100), 3, Origin.MTurk) { Publish = true });
        var assignment = await server.SubmitAsync(hit);

        (await server.GetAsync($"/api/v1/submissions/{assignment}/")).Error(404, 140401);
        (await server.GetAsync($"/api/v1/studies/{hit}/submissions/")).Error(404, 140401);
        Assert.Empty(Ids((await server.GetAsync("/api/v1/submissions/")).Ok().Json));
    }

    [Fact]
    public async Task Detail_WithBonuses_IsAnsweredAsDocumented()
    {
        await using var server = await Work.FundedAsync(100_000);
        var study = await server.OfferAsync();
        var participant = await server.ParticipantAsync();
        var submission = await server.SubmitAsync(study, participant, code: "8E8AC860", minutes: 1);
        await server.DoAsync(new ApproveSubmission(study, submission));
        foreach (var pence in new[] { 1000, 2536 })
            await server.DoAsync(new PayBonus(study, submission, Money.FromMinor(pence), ""));

        var expected =
            $$"""
            {"id":"{{submission}}","participant":"{{participant}}","study_id":"{{study}}","status":"APPROVED",
            "started_at":"2026-11-01T12:00:00.000000Z","completed_at":"2026-11-01T12:01:00.000000Z","entered_code":"8E8AC860",
            "bonus_payments":[1000,2536],"return_requested":null,"reward":100,"time_taken":60}
            """.ReplaceLineEndings("");
        foreach (var path in new[] { $"/api/v1/submissions/{submission}/", $"/api/v1/submissions/{submission.ToUpperString()}" })
        {
            var reply = await server.GetAsync(path);
            reply.Is("GET /api/v1/submissions/{id}/");
            Assert.Equal(expected, reply.Text);
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ffffffffffffffffffffffff")]
    [InlineData("625d4a831bcda2d59ac5a251")]
    public async Task Detail_OfNothing_IsNotThere(string id)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.GetAsync($"/api/v1/submissions/{id}/")).Error(404, 140401);
        (await server.GetAsync($"/api/v1/submissions/?study={id}")).Error(404, 140401);
    }

    private static IEnumerable<string> Ids(JsonElement page)
        => page.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("id").GetString()!);
}
