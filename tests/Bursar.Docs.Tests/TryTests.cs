using System.Net;
using System.Text.Json.Nodes;

namespace Bursar.Docs.Tests;

/// <summary>Operations are tried on their pages, in a demo and nowhere else.</summary>
public sealed class TryTests(DocsServer plain)
{
    private const string Hit = "mturk/CreateHIT";
    private const string Sent = "Authorization: Token demo-token-for-local-use-only";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_AsItStandsThere_AnswersTheBalanceByEachApi()
    {
        await using var demo = await TryServer.StartAsync();

        var prolific = await demo.SendAsync("prolific/get-workspace-balance");
        var mturk = await demo.SendAsync("mturk/GetAccountBalance");
        var own = await demo.SendAsync("bursar/get-balance");

        Assert.Equal("good 200 OK", TryServer.OutcomeOf(prolific));
        Assert.Contains("\"available_balance\": 210", prolific, StringComparison.Ordinal);
        Assert.Contains(Sent, prolific, StringComparison.Ordinal);
        Assert.Contains("\"AvailableBalance\": \"10000.00\"", mturk, StringComparison.Ordinal);
        Assert.Contains("x-amz-target: MTurkRequesterServiceV20170117.GetAccountBalance", mturk, StringComparison.Ordinal);
        Assert.DoesNotContain("demo-secret", mturk.Split("<details class=\"try\"")[0], StringComparison.Ordinal);
        Assert.Equal("good 200 OK", TryServer.OutcomeOf(own));
        Assert.All([prolific, mturk, own], page => Assert.Contains("No balance moved.", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_WhatReservesMoney_ShowsTheBalancesAndARetryMovesNone()
    {
        await using var demo = await TryServer.StartAsync();
        var form = await demo.FormAsync(Hit);

        var first = await demo.SendAsync(Hit, form);
        var second = await demo.SendAsync(Hit, form);
        var fresh = await demo.SendAsync(Hit);

        Assert.Equal("good 200 OK", TryServer.OutcomeOf(first));
        Assert.Contains(
            "<td>Demo requester, available</td><td>10000.00 USD</td><td><strong>9994.00 USD</strong></td>",
            first, StringComparison.Ordinal);
        Assert.Contains(
            "<td>Demo requester, on hold</td><td>0.00 USD</td><td><strong>6.00 USD</strong></td>",
            first, StringComparison.Ordinal);
        Assert.Contains("No balance moved.", second, StringComparison.Ordinal);
        Assert.Contains("<strong>9988.00 USD</strong>", fresh, StringComparison.Ordinal);
        // What was made is what the next page is about.
        Assert.Equal("good 200 OK", TryServer.OutcomeOf(await demo.SendAsync("mturk/GetHIT")));
    }

    [Fact]
    public async Task Send_WhatIsWrong_ShowsWhatIsAnswered()
    {
        await using var demo = await TryServer.StartAsync();

        Assert.StartsWith("bad 400", TryServer.OutcomeOf(await demo.SendAsync("prolific/create-study", ("body", "{\"name\":"))));
        Assert.StartsWith("bad 400", TryServer.OutcomeOf(await demo.SendAsync(Hit, ("body", "{}"))));
        Assert.Equal(
            "bad 401 Unauthorized", TryServer.OutcomeOf(await demo.SendAsync("prolific/get-workspace-balance", ("key.0", ""))));
        Assert.StartsWith("bad 4", TryServer.OutcomeOf(await demo.SendAsync("mturk/GetAccountBalance", ("key.1", ""))));
        Assert.StartsWith("bad 4", TryServer.OutcomeOf(await demo.SendAsync("bursar/get-books", ("key.0", ""))));
        var elsewhere = await demo.SendAsync("prolific/get-workspace-balance", ("path.workspace_id", ".."));
        Assert.Contains("workspace_id is a part of the path. Type one.", elsewhere, StringComparison.Ordinal);
        var broken = await demo.SendAsync("prolific/get-workspace-balance", ("key.0", "a\r\nX: y"));
        Assert.Contains("letters, digits and signs of ASCII", broken, StringComparison.Ordinal);
        var far = await demo.SendAsync("prolific/get-workspace-balance", ("path.workspace_id", "//example.org/a?b#c"));
        Assert.Contains("/api/v1/workspaces/%2F%2Fexample.org%2Fa%3Fb%23c/balance/", far, StringComparison.Ordinal);
        await demo.SendAsync("bursar/create-fault", ("body", """{"kind":"dropped_before","api":"prolific","times":1}"""));
        var dropped = await demo.SendAsync("prolific/get-workspace-balance");
        Assert.Equal("bad No answer", TryServer.OutcomeOf(dropped));
        Assert.Contains("The server hung up", dropped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_AnotherToken_IsNotShownWithTheRequest()
    {
        await using var demo = await TryServer.StartAsync();

        var page = await demo.SendAsync("prolific/get-workspace-balance", ("key.0", "a-token-of-mine"));

        Assert.Equal("bad 401 Unauthorized", TryServer.OutcomeOf(page));
        Assert.Contains("Authorization: Token •••", page, StringComparison.Ordinal);
        Assert.DoesNotContain("a-token-of-mine", page.Split("<details class=\"try\"")[0], StringComparison.Ordinal);
        var calls = await demo.SendAsync("bursar/get-calls", ("query.after", ""), ("query.limit", "100"));
        Assert.Contains("/balance/", calls, StringComparison.Ordinal);
        Assert.DoesNotContain("a-token-of-mine", calls, StringComparison.Ordinal);
        Assert.DoesNotContain("docs/try/", calls.Split("<details class=\"try\"")[0], StringComparison.Ordinal);
    }

    /// <summary>A page elsewhere cannot use the demo through the browser of who looks at it.</summary>
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://example.org")]
    [InlineData("Origin", "null")]
    [InlineData("X-None", "")]
    public async Task Send_FromAPageElsewhere_DoesNothing(string header, string value)
    {
        await using var demo = await TryServer.StartAsync();
        var form = await demo.FormAsync(Hit);

        using var answer = await demo.PostAsync(Hit, form, (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("\"10000.00\"", await demo.SendAsync("mturk/GetAccountBalance"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WhatIsNoFormOrNoOperation_IsRefused()
    {
        await using var demo = await TryServer.StartAsync();
        var fetched = ("Sec-Fetch-Site", "same-origin");

        using var none = await demo.PostAsync("mturk/Nothing", [], fetched);
        using var file = await demo.PostAsync("bursar/import-snapshot", [], fetched);
        using var many = await demo.PostAsync(Hit, Enumerable.Range(0, 200).ToDictionary(one => $"{one}", _ => ""), fetched);
        using var host = await demo.PostAsync(Hit, [], fetched, ("Host", "example.org"));
        using var again = await demo.GetAsync($"/docs/try/{Hit}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (none.StatusCode, file.StatusCode));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest), (many.StatusCode, host.StatusCode));
        Assert.Contains("at most 100 fields", await many.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal($"/docs/{Hit}#try", again.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Page_OfAServerThatIsNoDemo_OffersNothing()
    {
        Assert.DoesNotContain("Try it", await plain.ReadAsync($"/docs/{Hit}"), StringComparison.Ordinal);
        using var page = await plain.AskAsync($"/docs/try/{Hit}");
        using var sent = await plain.PostAsync($"/docs/try/{Hit}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, sent.StatusCode));
    }

    /// <summary>
    /// What only reads works as it stands there, or its page says what it needs. If a page says which operation makes that, the
    /// form there is sent first, as it stands. Few are refused then, such as what reads only submitted work.
    /// </summary>
    [Fact]
    public async Task Send_EveryReadingOperation_WorksAtOnceOrSaysWhatItNeeds()
    {
        await using var demo = await TryServer.StartAsync();
        List<string> all = [], needy = [], silent = [], refused = [];
        foreach (var operation in await ReadingAsync(demo))
        {
            var page = await demo.ReadAsync($"/docs/{operation}");
            if (!page.Contains("id=\"try\"", StringComparison.Ordinal)) continue;
            all.Add(operation);
            if (IsGood(await demo.SendAsync(operation))) continue;
            (page.Contains("<p class=\"note\">", StringComparison.Ordinal) ? needy : silent).Add(operation);
        }
        foreach (var operation in needy)
            if (!IsGood(await FollowAsync(demo, operation))) refused.Add(operation);

        Assert.Empty(silent);
        Assert.InRange(needy.Count, 1, all.Count / 2);
        Assert.InRange(all.Count - needy.Count, 65, all.Count);
        Assert.True(refused.Count <= all.Count / 6, string.Join('\n', refused));
    }

    [Fact]
    public async Task Form_OfWhatAnyCallHasMade_NamesIt()
    {
        await using var demo = await TryServer.StartAsync();
        const string Set = "prolific/get-filter-set";
        const string Response = "prolific/get-response";

        var before = await demo.ReadAsync($"/docs/{Set}");
        await demo.CallAsync(
            "POST", "/api/v1/filter-sets/", """{"workspace_id":"6955b9000000000200000000","name":"By hand","filters":[]}""");
        var after = await demo.SendAsync(Set);
        // A response lies in a survey: a newer survey must not come between them.
        foreach (var maker in (string[])["create-survey", "create-response", "create-survey"])
            await demo.SendAsync($"prolific/{maker}");
        var response = await demo.SendAsync(Response);
        await demo.SendAsync("prolific/delete-response");
        var deleted = await demo.ReadAsync($"/docs/{Response}");

        Assert.Contains(
            "This demo has no filter set yet. <a href=\"/docs/prolific/create-filter-set#try\">Create filter set</a> makes one.",
            before, StringComparison.Ordinal);
        Assert.Equal("good 200 OK", TryServer.OutcomeOf(after));
        Assert.Contains("\"name\": \"By hand\"", after, StringComparison.Ordinal);
        Assert.Equal("good 200 OK", TryServer.OutcomeOf(response));
        Assert.Contains("This demo has no response yet.", deleted, StringComparison.Ordinal);
    }

    /// <summary>Both APIs have submissions, and one operation makes them: its form is about a study of the right one.</summary>
    [Fact]
    public async Task Page_OfWhatAnotherApisExampleMakes_LeadsToAFormAboutTheOwn()
    {
        await using var demo = await TryServer.StartAsync();

        var needs = Assert.Single(await demo.NeedsAsync("prolific/get-submission"));
        Assert.Equal("bursar/create-submission?of=workspace", needs);
        Assert.Equal("good 201 Created", TryServer.OutcomeOf(await demo.SendAsync(needs)));
        Assert.Equal("good 200 OK", TryServer.OutcomeOf(await demo.SendAsync("prolific/get-submission")));
    }

    [Fact]
    public async Task Outcome_OfWhatIsNotThere_NamesTheOperationThatWritesIt()
    {
        await using var demo = await TryServer.StartAsync();
        await demo.SendAsync("prolific/create-participant-group");

        var none = await demo.SendAsync("bursar/get-group-link");
        await demo.SendAsync("bursar/make-group-link");

        Assert.Contains(
            "What is read here is written by <a href=\"/docs/bursar/make-group-link#try\">", none, StringComparison.Ordinal);
        Assert.Equal("good 200 OK", TryServer.OutcomeOf(await demo.SendAsync("bursar/get-group-link")));
    }

    private static async Task<List<string>> ReadingAsync(TryServer demo)
    {
        List<string> found = [];
        foreach (var api in DocsServer.Apis)
        {
            var document = JsonNode.Parse(await demo.ReadAsync($"/openapi/{api}.json"))!;
            foreach (var (_, methods) in document["paths"]!.AsObject())
                foreach (var (method, said) in methods!.AsObject())
                {
                    var id = said!["operationId"]!.GetValue<string>();
                    var isRead = api == "mturk"
                        ? id.StartsWith("Get", StringComparison.Ordinal) || id.StartsWith("List", StringComparison.Ordinal)
                        : method == "get";
                    if (isRead) found.Add($"{api}/{id}");
                }
        }
        return found;
    }

    /// <summary>Sends what a page says is needed first, and what those pages say; then the operation.</summary>
    private static async Task<string> FollowAsync(TryServer demo, string operation, int depth = 0)
    {
        Assert.InRange(depth, 0, 5);
        foreach (var need in await demo.NeedsAsync(operation)) await FollowAsync(demo, need, depth + 1);
        return await demo.SendAsync(operation);
    }

    private static bool IsGood(string page) => TryServer.OutcomeOf(page).StartsWith("good", StringComparison.Ordinal);
}
