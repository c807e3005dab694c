namespace Bursar.Api.Tests;

/// <summary>The last calls of a sandbox, with what they caused.</summary>
public sealed class GetCallsTests
{
    private const string Question =
        "<HTMLQuestion xmlns='http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd'>"
        + "<HTMLContent><![CDATA[<p>A</p>]]></HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>";

    private const string Hit = $$"""
        {"Title":"T","Description":"D","Reward":"0.50","MaxAssignments":2,"AssignmentDurationInSeconds":600,
         "LifetimeInSeconds":3600,"Question":"{{Question}}"}
        """;

    [Fact]
    public async Task Calls_OfAProgram_SayWhatTheyCaused()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        using var caller = new Caller(server);
        var book = await server.OpenAsync(amount: "100.00");
        var key = await caller.KeyAsync(book);

        var (status, hit) = await caller.TurkAsync(key, "CreateHIT", Hit);

        Assert.True(status == 200, hit.ToString());
        var call = await caller.LastAsync();
        Assert.Equal(
            ("mturk", "CreateHIT", "POST", "/", 200),
            (call.Text("api"), call.Text("operation"), call.Text("method"), call.Text("path"),
                call.GetProperty("status").GetInt32()));
        Assert.Contains("\"MaxAssignments\":2", call.Text("body"), StringComparison.Ordinal);
        Assert.Contains(hit.GetProperty("HIT").GetProperty("HITId").GetString()!, call.Text("answer"), StringComparison.Ordinal);
        var draft = call.GetProperty("commands").EnumerateArray().Single(one => one.Text("name") == "DraftStudy");
        Assert.Equal(book["books/".Length..], draft.Text("book"));
        var transfer = Assert.Single(draft.GetProperty("transfers").EnumerateArray());
        Assert.Equal(("reserve", "1.20"), (transfer.Text("kind"), transfer.Text("amount")));
        Assert.Equal(
            ["study_drafted", "study_published"], draft.GetProperty("events").EnumerateArray().Select(one => one.Text("kind")));
        var one = (await server.GetAsync($"calls/{call.GetProperty("number")}")).Is(200);
        Assert.Equal(call.ToString(), one.Json.ToString());
    }

    [Fact]
    public async Task Calls_ThatWereRefused_SayWhy()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        using var caller = new Caller(server);
        var book = await server.OpenAsync();
        var token = await caller.TokenAsync(await server.OpenAsync("GBP"));

        await caller.TurkAsync(await caller.KeyAsync(book), "CreateHIT", Hit);
        var funds = await caller.LastAsync();
        await caller.ProlificAsync(token, HttpMethod.Get, "studies/0123456789abcdef01234567/");
        var study = await caller.LastAsync();
        await caller.ProlificAsync("no-such-token", HttpMethod.Get, "studies/");
        var wrong = await caller.LastAsync();

        Assert.Equal("AWS.MechanicalTurk.InsufficientFunds", funds.GetProperty("refusal").Text("code"));
        var draft = funds.GetProperty("commands").EnumerateArray().Single(one => one.Text("name") == "DraftStudy");
        Assert.Equal("insufficient_funds", draft.GetProperty("rejection").Text("code"));
        Assert.Empty(draft.GetProperty("transfers").EnumerateArray());
        Assert.Equal("There is no such study.", study.GetProperty("refusal").Text("why"));
        Assert.Contains("No valid token", wrong.GetProperty("refusal").Text("why"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signature_OverAnotherHost_IsShownBesideTheRequestThatWasSigned()
    {
        const string host = "mturk-requester.us-east-1.amazonaws.com";
        await using var server = await ApiServer.StartSandboxAsync();
        using var caller = new Caller(server);
        var key = await caller.KeyAsync(await server.OpenAsync());

        Assert.Equal(400, (await caller.TurkAsync(key, "GetAccountBalance", "{}", host)).Status);
        var moved = (await caller.LastAsync()).GetProperty("signature");
        await caller.TurkAsync((key.Id, "another-secret"), "GetAccountBalance", "{}");
        var stolen = (await caller.LastAsync()).GetProperty("signature");

        Assert.Contains($"\nhost:{caller.Address.Authority}\n", moved.Text("expected"), StringComparison.Ordinal);
        Assert.Equal(
            moved.Text("expected").Replace(caller.Address.Authority, host, StringComparison.Ordinal), moved.Text("signed"));
        Assert.Equal(
            $"The host was signed as \"{host}\" and arrived as \"{caller.Address.Authority}\".", moved.Text("why"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, stolen.GetProperty("signed").ValueKind);
        Assert.Contains("The secret is probably not the one", stolen.Text("why"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/workspace/", "/api/v1/workspaces/")]
    [InlineData("/api/v1/studys/6b0c9a1c0000000100000001", "/api/v1/studies/{id}/")]
    [InlineData("/bursar/v1/book", "/bursar/v1/books")]
    public async Task Path_ThatIsNearlyRight_IsNamed(string wrong, string right)
    {
        await using var server = await ApiServer.StartSandboxAsync();
        using var caller = new Caller(server);

        using var request = new HttpRequestMessage(HttpMethod.Get, wrong);
        request.Headers.Add("Authorization", $"Bearer {ApiServer.Token}");
        Assert.Equal(404, (await caller.SendAsync(request)).Status);

        Assert.Contains($"Did you mean {right}?", (await caller.LastAsync()).Texts("hints"));
    }

    [Fact]
    public async Task Target_ThatIsNearlyRight_IsNamed()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        using var caller = new Caller(server);
        var key = await caller.KeyAsync(await server.OpenAsync());

        await caller.TurkAsync(key, "GetAcountBalance", "{}");

        Assert.Equal(
            ["Did you mean X-Amz-Target: MTurkRequesterServiceV20170117.GetAccountBalance?"],
            (await caller.LastAsync()).Texts("hints"));
    }

    [Fact]
    public async Task Calls_MoreThanAreKept_AreTheLastOfThemInPages()
    {
        await using var server = await ApiServer.StartAsync(
            null, ("Bursar:Sandbox", "true"), ("Bursar:InspectedCalls", "3"));
        for (var i = 1; i <= 5; i++) (await server.GetAsync($"books?limit={i}")).Is(200);

        var first = (await server.GetAsync("calls?limit=2")).Is(200);
        var rest = (await server.GetAsync($"calls?limit=2&after={first["next"]}")).Is(200);

        Assert.Equal(["/bursar/v1/books?limit=3", "/bursar/v1/books?limit=4"], PathsOf(first));
        Assert.Equal(["/bursar/v1/books?limit=5"], PathsOf(rest));
        Assert.Null(rest["next"]);
        (await server.GetAsync("calls/2")).IsProblem(404, "not_found");
        (await server.GetAsync("calls?wait=31")).IsProblem(400, "invalid_value");
        Assert.Empty(PathsOf((await server.GetAsync("calls?after=5&wait=30")).Is(200)));
    }

    [Theory]
    [InlineData("false", "200", "in sandbox mode")]
    [InlineData("true", "0", "Bursar:InspectedCalls is 0")]
    public async Task Calls_WhereNoneAreKept_AreRefused(string sandbox, string kept, string why)
    {
        await using var server = await ApiServer.StartAsync(
            null, ("Bursar:Sandbox", sandbox), ("Bursar:InspectedCalls", kept));

        Assert.Contains(why, (await server.GetAsync("calls")).IsProblem(409, "sandbox_only")["detail"], StringComparison.Ordinal);
        (await server.GetAsync("calls/1")).IsProblem(409, "sandbox_only");
    }

    private static IEnumerable<string> PathsOf(Reply page)
        => page.Json.GetProperty("calls").EnumerateArray().Select(one => one.Text("path"));
}
