namespace Bursar.Api.Tests;

/// <summary>A sandbox's clock that stands still.</summary>
public sealed class FrozenClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task PostClock_Frozen_StandsStillAcrossARestartAndARestore()
    {
        var server = await TestServer.StartAsync(Start, settings: ("Bursar:Sandbox", "true"));
        await using var api = new ApiServer(server);
        var frozen = (await api.PostAsync("clock", """{"frozen":true}""")).Is(200);
        Assert.Equal(("2026-10-01T12:00:00.000000Z", "True"), (frozen["now"], frozen["frozen"]));
        (await api.PostAsync("snapshots", """{"name":"still"}""")).Is(201);

        server.Clock.Advance(TimeSpan.FromHours(5));
        Assert.Equal(frozen.Text, (await api.GetAsync("clock")).Is(200).Text);
        var set = (await api.PostAsync("clock", """{"set":"2026-10-02T12:00:00Z"}""")).Is(200);
        Assert.Equal("2026-10-02T12:00:00.000000Z", set["now"]);
        (await api.PostAsync("snapshots/still/restore", "")).Is(204);
        Assert.Equal(frozen.Text, (await api.GetAsync("clock")).Is(200).Text);

        await server.RestartAtAsync(server.Clock.GetUtcNow());
        using var http = new HttpClient { BaseAddress = new Uri(server.Address, "/bursar/v1/") };
        http.DefaultRequestHeaders.Authorization = new("Bearer", ApiServer.Token);
        var clock = new Uri("clock", UriKind.Relative);
        Assert.Equal(frozen.Text, await http.GetStringAsync(clock, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PostClock_AdvancedAndResumed_RunsFromThere()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        (await server.PostAsync("clock", """{"frozen":true,"advance_seconds":60}""")).Is(200);
        server.Clock.Advance(TimeSpan.FromHours(1));

        var running = (await server.PostAsync("clock", """{"frozen":false,"advance_seconds":60}""")).Is(200);

        Assert.Equal(("2026-10-01T12:02:00.000000Z", "False"), (running["now"], running["frozen"]));
        server.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("2026-10-01T13:02:00.000000Z", (await server.GetAsync("clock")).Is(200)["now"]);
    }

    [Theory]
    [InlineData("""{"set":"2026-09-30T12:00:00Z"}""")]
    [InlineData("""{"set":"2101-01-01"}""")]
    [InlineData("""{"set":"2026-09-30T12:00:00Z","frozen":true}""")]
    [InlineData("""{"set":"2026-12-01","advance_seconds":1}""")]
    [InlineData("""{"advance_seconds":-1,"frozen":true}""")]
    [InlineData("{}")]
    public async Task PostClock_ThatCannotBe_ChangesNothing(string body)
    {
        await using var server = await ApiServer.StartSandboxAsync();
        (await server.PostAsync("clock", body)).IsProblem(400, "invalid_value");
        var clock = (await server.GetAsync("clock")).Is(200);
        Assert.Equal(("2026-10-01T12:00:00.000000Z", "False"), (clock["now"], clock["frozen"]));
    }

    [Fact]
    public async Task Start_NewBooksFrozenAt_BeginThere()
    {
        await using var server = new ApiServer(
            await TestServer.StartAsync(Start, settings: [("Bursar:Sandbox", "true"), ("Bursar:FrozenAt", "2026-01-01")]));
        Assert.Equal("2026-01-01T00:00:00.000000Z", (await server.GetAsync("clock")).Is(200)["now"]);
        Assert.Equal(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), (await server.BookAsync(await server.OpenAsync())).OpenedAt);
    }

    [Fact]
    public async Task Start_FrozenAtNoTime_IsRefused()
    {
        var failure = await Assert.ThrowsAsync<StartException>(() => TestServer.StartAsync(
            Start, settings: [("Bursar:Sandbox", "true"), ("Bursar:FrozenAt", "soon")]));
        Assert.Contains("Bursar:FrozenAt must be a time", failure.Message, StringComparison.Ordinal);
    }
}
