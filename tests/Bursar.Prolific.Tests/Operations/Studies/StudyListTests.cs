using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class StudyListTests
{
    [Theory]
    [InlineData("", "draft,scheduled,active,paused,review,done")]
    [InlineData("?state=UNPUBLISHED", "draft")]
    [InlineData("?state=ACTIVE", "active")]
    [InlineData("?state=AWAITING%20REVIEW", "review")]
    [InlineData("?state=AWAITING_REVIEW", "review")]
    [InlineData("?state=COMPLETED", "done")]
    [InlineData("?state=SCHEDULED", "scheduled")]
    [InlineData("?state=PAUSED", "paused")]
    [InlineData("?state=PUBLISHING", "")]
    [InlineData("?state=UNKNOWN", "")]
    [InlineData("?state=(active|paused)", "active,paused")]
    [InlineData("?state=(active|published)", "scheduled,active,paused,review,done")]
    [InlineData("?state=%28ACTIVE%7CCOMPLETED%29", "active,done")]
    [InlineData("?state=ACTIVE&state=PAUSED", "active,paused")]
    [InlineData("?active=1", "active")]
    [InlineData("?active=true&published=false", "active")]
    [InlineData("?active=1&published=0", "active")]
    [InlineData("?published=0", "draft")]
    [InlineData("?published=1", "scheduled,active,paused,review,done")]
    [InlineData("?active=0", "draft,scheduled,paused,review,done")]
    [InlineData("?completed=1", "done")]
    [InlineData("?completed=true&active=true", "active,done")]
    [InlineData("?completed=0&active=0", "draft,scheduled,paused,review")]
    [InlineData("?completed=1&published=0", "done")]
    [InlineData("?state=(active|completed)&completed=1", "done")]
    [InlineData("?state=COMPLETED&search=act", "")]
    [InlineData("?search=ACT", "active")]
    [InlineData("?search=secret", "paused")]
    [InlineData("?search=none", "")]
    public async Task List_OfState_HasTheseStudies(string query, string expected)
    {
        await using var server = await ProlificServer.StartAsync();
        await AddOneOfEachAsync(server);
        var list = (await server.GetAsync(StudyServer.Studies + query)).Ok().Json;
        SchemaShape.AssertShape("StudiesListResponse", list);
        Assert.Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(), Names(list).Order());
        Assert.Equal(Names(list).Count, list.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.All(
            list.GetProperty("results").EnumerateArray(), study => Assert.NotNull(study.GetProperty("date_created").GetString()));
    }

    [Fact]
    public async Task List_ByPage_IsNewestFirstAndComplete()
    {
        await using var server = await ProlificServer.StartAsync();
        var made = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            made.Insert(0, await server.CreateAsync());
            server.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        foreach (var query in new[] { "?page_size=3", "?limit=2", "?limit=200", "" })
        {
            var seen = new List<string>();
            for (var address = $"{server.Http.BaseAddress}api/v1/studies{query}"; address is not null;)
            {
                var page = (await server.GetAsync(address)).Ok().Json;
                seen.AddRange(page.GetProperty("results").EnumerateArray().Select(study => study.GetProperty("id").GetString()!));
                address = page.GetProperty("_links").GetProperty("next").GetProperty("href").GetString();
            }
            Assert.Equal(made, seen);
        }
        (await server.GetAsync($"{StudyServer.Studies}?page=2")).Error(404, 140302);
    }

    [Theory]
    [InlineData("date_created", true)]
    [InlineData("-date_created", false)]
    [InlineData("name", false)]
    public async Task List_InAnOrder_IsOldestOrNewestFirst(string ordering, bool oldestFirst)
    {
        await using var server = await ProlificServer.StartAsync();
        var made = new List<string>();
        for (var i = 0; i < 7; i++) made.Add(await server.CreateAsync());
        if (!oldestFirst) made.Reverse();
        var project = (await server.StudyAsync(made[0])).GetProperty("project").GetString();

        foreach (var path in new[] { StudyServer.Studies, $"/api/v1/projects/{project}/studies/" })
        {
            Assert.Equal(made, Ids((await server.GetAsync($"{path}?ordering={ordering}")).Ok().Json));
            Assert.Equal(made[3..6], Ids((await server.GetAsync($"{path}?ordering={ordering}&page=2&page_size=3")).Ok().Json));
        }
    }

    [Fact]
    public async Task List_OfOneWorkspace_HasItsStudiesOnly()
    {
        await using var server = await ProlificServer.StartAsync();
        var book = await server.AddBookAsync(server.User);
        var token = await server.AddTokenAsync(book, server.User);
        var (mine, other) = (await server.CreateAsync(), await server.CreateAsync(null, token));

        Assert.Equal([mine], Ids((await server.GetAsync($"{StudyServer.Studies}?workspace_id={server.Book}", token)).Ok().Json));
        var list = (await server.GetAsync($"{StudyServer.Studies}?workspace_id={book}&page=1&page_size=20")).Ok().Json;
        Assert.Equal([other], Ids(list));
        Assert.Equal(1, list.GetProperty("meta").GetProperty("count").GetInt32());
        var (stranger, _) = await server.AddStrangerAsync();
        (await server.GetAsync($"{StudyServer.Studies}?workspace_id={stranger}")).Error(404, 140401);
    }

    [Fact]
    public async Task List_OfSeveralWorkspaces_IsOneListInOneOrder()
    {
        await using var server = await ProlificServer.StartAsync();
        var books = new List<ObjectId> { server.Book };
        for (var i = 0; i < 2; i++) books.Add(await server.AddBookAsync(server.User));
        var tokens = new List<string>();
        foreach (var book in books) tokens.Add(await server.AddTokenAsync(book, server.User));
        var made = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(1));
            var name = i % 3 == 0 ? "third" : "other";
            made.Insert(0, await server.CreateAsync(body => body["name"] = name, tokens[i * i % 7 % 3]));
        }

        for (var offset = 0; offset < 30; offset += 7)
        {
            var page = (await server.GetAsync($"{StudyServer.Studies}?limit=7&offset={offset}")).Ok().Json;
            Assert.Equal(made.Skip(offset).Take(7), Ids(page));
            Assert.Equal(30, page.GetProperty("meta").GetProperty("count").GetInt32());
        }
        var path = $"{StudyServer.Studies}?limit=4&offset=3&search=THIRD&ordering=date_created";
        var third = (await server.GetAsync(path)).Ok().Json;
        Assert.Equal(made.AsEnumerable().Reverse().Where((_, i) => i % 3 == 0).Skip(3).Take(4), Ids(third));
        Assert.Equal(10, third.GetProperty("meta").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task List_OfStudiesThatChange_FollowsEachChange()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(10_000);
        var study = await server.CreateAsync(body => (body["name"], body["internal_name"]) = ("First", "Émile_1%"));
        await HasAsync(("state=UNPUBLISHED", 1), ("active=1", 0), ("search=éMILE_1%25", 1), ("search=ÉmileX1", 0));

        (await server.PatchAsync(study, """{"internal_name":"second","name":"Last"}""")).Ok();
        await HasAsync(("search=first", 0), ("search=LAST", 1), ("search=sec", 1));

        (await server.TransitionAsync(study, "PUBLISH")).Ok();
        (await server.PatchAsync(study, """{"internal_name":"third"}""")).Ok();
        await HasAsync(("state=UNPUBLISHED", 0), ("active=1", 1), ("search=THIRD", 1));

        (await server.TransitionAsync(study, "PAUSE")).Ok();
        (await server.PatchAsync(study, """{"internal_name":null,"total_available_places":9}""")).Ok();
        await HasAsync(("active=1", 0), ("state=PAUSED", 1), ("search=THIRD", 0));

        async Task HasAsync(params (string Query, int Count)[] lists)
        {
            foreach (var (query, count) in lists) Assert.Equal((query, count), (query, await CountAsync(query)));
        }

        async Task<int> CountAsync(string query)
        {
            var list = (await server.GetAsync($"{StudyServer.Studies}?{query}")).Ok().Json;
            var count = list.GetProperty("meta").GetProperty("count").GetInt32();
            Assert.Equal(count, Ids(list).Count);
            return count;
        }
    }

    [Fact]
    public async Task List_OfAllWorkspaces_LeavesOutOtherPeoplesAndMTurks()
    {
        await using var server = await ProlificServer.StartAsync();
        var own = await server.CreateAsync();
        var (book, token) = await server.AddStrangerAsync();
        var theirs = await server.CreateAsync(token: token);
        await server.DoAsync(new DraftStudy(server.Book.Book, "HIT", Money.FromMinor(5), 1, Origin.MTurk));
        Assert.Equal([own], Ids((await server.GetAsync(StudyServer.Studies)).Ok().Json));

        await server.DoAsync(new SetMember(book.Book, server.User, Role.WorkspaceCollaborator));
        Assert.Equal(new[] { own, theirs }.Order(), Ids((await server.GetAsync(StudyServer.Studies)).Ok().Json).Order());
        var project = (await server.StudyAsync(theirs)).GetProperty("project").GetString();
        Assert.Equal([theirs], Ids((await server.GetAsync($"/api/v1/projects/{project}/studies/")).Ok().Json));
        Assert.Equal(
            [theirs],
            Ids((await server.GetAsync($"/api/v1/projects/{project}/studies?state=UNPUBLISHED&limit=5", token)).Ok().Json));
        var strange = (await server.StudyAsync(own)).GetProperty("project").GetString();
        (await server.GetAsync($"/api/v1/projects/{strange}/studies/", token)).Error(404, 140401);
        (await server.GetAsync("/api/v1/projects/nonsense/studies/")).Error(404, 140401);
    }

    [Theory]
    [InlineData("?state=BUSY", "state")]
    [InlineData("?state=", "state")]
    [InlineData("?active=maybe", "active")]
    [InlineData("?limit=0", "limit")]
    public async Task List_OfWrongParameter_NamesIt(string query, string parameter)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.GetAsync(StudyServer.Studies + query)).Invalid(parameter);
    }

    [Fact]
    public async Task Export_OfAStudy_IsCsvOfItsSubmissions()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.PublishAsync();
        var first = await server.TakeAsync(StudyServer.IdOf(study));
        server.Clock.Advance(TimeSpan.FromSeconds(90));
        await server.DoAsync(new SubmitWork(StudyServer.IdOf(study), first) { CompletionCode = "a,\"b\"" });
        var second = await server.TakeAsync(StudyServer.IdOf(study));
        foreach (var slash in new[] { "", "/" })
        {
            var reply = await server.GetAsync($"{StudyServer.Studies}{study}/export{slash}");
            Assert.Equal("text/csv; charset=utf-8", reply.ContentHeaders.ContentType?.ToString());
            var lines = reply.Text.Split("\r\n");
            Assert.Equal(
                "Submission id,Participant id,Status,Started at,Completed at,Reviewed at,Time taken,Completion code,"
                    + "Total approvals,Age,Sex,Ethnicity simplified,Country of birth,Country of residence,Nationality,Language,"
                    + "Student status,Employment status", lines[0]);
            Assert.Matches(
                $"^{first},[0-9a-f]{{24}},AWAITING "
                    + "REVIEW,2026-11-01T12:00:00.000000Z,2026-11-01T12:01:30.000000Z,,90,\"a,\"\"b\"\"\",0(,DATA_EXPIRED){9}$",
                lines[1]);
            Assert.Matches($"^{second},[0-9a-f]{{24}},ACTIVE,2026-11-01T12:01:30.000000Z,,,,,0(,DATA_EXPIRED){{9}}$", lines[2]);
            Assert.Equal(["", ""], lines[3..] is [var last] ? [last, ""] : lines[3..]);
        }
        (await server.GetAsync($"{StudyServer.Studies}{study}/export/?method=EMAIL")).Invalid("method");
        var detail = await server.StudyAsync(study);
        Assert.Equal(90, detail.GetProperty("average_time_taken_seconds").GetInt32());
        Assert.Equal("4000", detail.GetProperty("average_reward_per_hour").GetRawText());
        Assert.Equal(2, detail.GetProperty("places_taken").GetInt32());
        // A participant's text is no formula for the researcher's spreadsheet.
        await server.DoAsync(new SubmitWork(StudyServer.IdOf(study), second) { CompletionCode = "=HYPERLINK(\"http://x\")" });
        var harmless = (await server.GetAsync($"{StudyServer.Studies}{study}/export/")).Text;
        Assert.Contains(",0,\"'=HYPERLINK(\"\"http://x\"\")\",0,DATA_EXPIRED,", harmless, StringComparison.Ordinal);
    }

    private static async Task AddOneOfEachAsync(ProlificServer server)
    {
        await server.TopUpAsync(10_000);
        await server.CreateAsync(body => body["name"] = "draft");
        await server.PublishAsync(body => (body["name"], body["publish_at"]) = ("scheduled", "2050-01-01T00:00:00Z"));
        await server.PublishAsync(body => body["name"] = "active");
        var paused = await server.PublishAsync(body => (body["name"], body["internal_name"]) = ("paused", "top Secret"));
        (await server.TransitionAsync(paused, "PAUSE")).Ok();
        var review = await server.PublishAsync(body => body["name"] = "review");
        await server.SubmitAsync(StudyServer.IdOf(review));
        (await server.TransitionAsync(review, "STOP")).Ok();
        var done = await server.PublishAsync(body => (body["name"], body["total_available_places"]) = ("done", 1));
        await server.DoAsync(new ApproveSubmission(StudyServer.IdOf(done), await server.SubmitAsync(StudyServer.IdOf(done))));
    }

    private static List<string> Names(JsonElement list)
        => [.. list.GetProperty("results").EnumerateArray().Select(study => study.GetProperty("name").GetString()!)];

    private static List<string> Ids(JsonElement list)
        => [.. list.GetProperty("results").EnumerateArray().Select(study => study.GetProperty("id").GetString()!)];
}
