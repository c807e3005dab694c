using System.Net;
using System.Text.Json.Nodes;

namespace Bursar.Docs.Tests;

/// <summary>Operations are tried on their pages, in a demo and nowhere else.</summary>
public sealed class TryTests(DocsServer plain)
{
    private const string Hit = "mturk/CreateHIT";
    private const string Sent = "Authorization: Token demo-token-for-local-use-only";

    /// <summary>What is about a study of a special kind, or a name that is not an id.</summary>
    private static readonly string[] Special =
    [
        "prolific/get-study-access-details-progress", "prolific/download-study-credential-report", "bursar/get-form",
        "bursar/export-snapshot", "bursar/get-call",
    ];

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
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (many.StatusCode, host.StatusCode));
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

    /// <summary>What only reads works as it stands there, unless it is about what nobody has made in the demo.</summary>
    [Fact]
    public async Task Send_EveryReadingOperation_WorksAtOnceOrSaysWhatIsNotThere()
    {
        await using var demo = await TryServer.StartAsync();
        List<string> wrong = [];
        var (tried, works) = (0, 0);
        foreach (var api in DocsServer.Apis)
        {
            var document = JsonNode.Parse(await demo.ReadAsync($"/openapi/{api}.json"))!;
            foreach (var (path, methods) in document["paths"]!.AsObject())
                foreach (var (method, said) in methods!.AsObject())
                {
                    var id = said!["operationId"]!.GetValue<string>();
                    var form = await demo.FormAsync($"{api}/{id}");
                    if (form.Count == 0 || (api != "mturk" && method != "get")) continue;
                    if (api == "mturk" && !id.StartsWith("Get", StringComparison.Ordinal)
                        && !id.StartsWith("List", StringComparison.Ordinal)) continue;
                    tried++;
                    // A form that says what the demo lacks is about what nobody has made.
                    var page = await demo.ReadAsync($"/docs/{api}/{id}");
                    if (page.Contains("This demo has no", StringComparison.Ordinal)) continue;
                    works++;
                    var outcome = TryServer.OutcomeOf(await demo.SendAsync($"{api}/{id}", form));
                    if (!outcome.StartsWith("good", StringComparison.Ordinal)) wrong.Add($"{api}/{id}");
                }
        }
        Assert.Equal(Special, wrong);
        Assert.InRange(works, 70, tried);
    }
}
