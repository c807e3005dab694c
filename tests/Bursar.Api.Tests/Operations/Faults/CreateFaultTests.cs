namespace Bursar.Api.Tests;

/// <summary>Faults that a sandbox is asked for; what clients make of them is in the acceptance tests.</summary>
public sealed class CreateFaultTests
{
    [Theory]
    [InlineData("""{}""", "kind: must be throttled, server_error,")]
    [InlineData("""{"kind":"Throttled"}""", "kind: must be")]
    [InlineData("""{"kind":"throttled","api":"bursar"}""", "api: must be mturk or prolific.")]
    [InlineData("""{"kind":"throttled","operation":"CreateHit"}""", "operation: did you mean CreateHIT?")]
    [InlineData("""{"kind":"throttled","operation":"nothing like it"}""", "operation: there is none")]
    [InlineData("""{"kind":"webhook_lost","operation":"CreateHIT"}""", "operation: messages")]
    [InlineData("""{"kind":"throttled","rate":0}""", "rate: must be more than 0")]
    [InlineData("""{"kind":"throttled","rate":1.5}""", "rate: must be more than 0")]
    [InlineData("""{"kind":"throttled","times":0}""", "times: must be from 1")]
    [InlineData("""{"kind":"throttled","seconds":1}""", "seconds: throttled is not a matter of time.")]
    [InlineData("""{"kind":"slow"}""", "seconds: is required")]
    [InlineData("""{"kind":"slow","seconds":301}""", "seconds: must be from 1 to 300.")]
    [InlineData("""{"kind":"balance_late","seconds":0}""", "seconds: must be from 1 to 2592000.")]
    public async Task Fault_ThatMakesNoSense_IsRefused(string body, string why)
    {
        await using var server = await ApiServer.StartSandboxAsync();

        var refused = (await server.PostAsync("faults", body)).IsProblem(400, "invalid_value");

        Assert.StartsWith(why, refused["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_AddedStruckAndDeleted_AreListedAsTheyAre()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        using var caller = new Caller(server);
        var token = await caller.TokenAsync(await server.OpenAsync("GBP"));
        var first = (await server.PostAsync("faults", """{"kind":"throttled","api":"prolific","times":1,"seed":7}""")).Is(201);
        (await server.PostAsync("faults", """{"kind":"unavailable","operation":"GetAccountBalance"}""")).Is(201);

        Assert.Equal(429, (await caller.ProlificAsync(token, HttpMethod.Get, "users/me/")).Status);
        var call = await caller.LastAsync();
        Assert.Equal(200, (await caller.ProlificAsync(token, HttpMethod.Get, "users/me/")).Status);

        Assert.Equal("throttled", call.Text("fault"));
        var listed = (await server.GetAsync("faults")).Is(200).Json.GetProperty("faults").EnumerateArray().ToList();
        Assert.Equal(
            """{"number":1,"kind":"throttled","api":"prolific","operation":null,"rate":1,"seed":7,"""
                + "\"times\":1,\"seconds\":null,\"struck\":1}",
            listed[0].GetRawText());
        Assert.Equal(0, listed[1].GetProperty("struck").GetInt32());
        (await server.DeleteAsync($"faults/{first["number"]}")).Is(204);
        (await server.DeleteAsync($"faults/{first["number"]}")).IsProblem(404, "not_found");
        (await server.DeleteAsync("faults/99999999999")).IsProblem(404, "not_found");
        (await server.DeleteAsync("faults")).Is(204);
        Assert.Empty((await server.GetAsync("faults")).Json.GetProperty("faults").EnumerateArray());
    }

    [Fact]
    public async Task Faults_MoreThanAHundred_AreRefused()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        for (var i = 0; i < 100; i++) (await server.PostAsync("faults", """{"kind":"throttled"}""")).Is(201);
        (await server.PostAsync("faults", """{"kind":"throttled"}""")).IsProblem(400, "invalid_value");
    }

    [Fact]
    public async Task Balance_LateByAnHour_IsThatOfAnHourAgoAndTheMoneyIsNot()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        using var caller = new Caller(server);
        var book = await server.OpenAsync(amount: "10.00");
        var key = await caller.KeyAsync(book);
        (await server.PostAsync("clock", """{"advance_seconds":7200}""")).Is(200);
        (await server.PostAsync($"{book}/top-ups", """{"amount":"5.00"}""")).Is(201);

        (await server.PostAsync("faults", """{"kind":"balance_late","seconds":3600}""")).Is(201);
        var late = await caller.TurkAsync(key, "GetAccountBalance", "{}");
        var all = (await server.GetAsync($"{book}/balance")).Is(200);

        Assert.Equal("10.00", late.Body.Text("AvailableBalance"));
        Assert.Equal("15.00", all["available"]);
    }

    [Fact]
    public async Task Faults_OfRealBooks_AreRefused()
    {
        await using var server = await ApiServer.StartAsync();
        (await server.PostAsync("faults", """{"kind":"throttled"}""")).IsProblem(409, "sandbox_only");
        (await server.GetAsync("faults")).IsProblem(409, "sandbox_only");
        (await server.DeleteAsync("faults")).IsProblem(409, "sandbox_only");
        (await server.DeleteAsync("faults/1")).IsProblem(409, "sandbox_only");
    }
}
