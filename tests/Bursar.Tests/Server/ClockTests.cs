using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Tests;

/// <summary>A server whose machine's clock is three weeks ahead says so, and goes on when an operator confirms it.</summary>
public sealed class ClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Weeks = TimeSpan.FromDays(21);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Clock_WeeksAhead_IsNotBelievedUntilItIsConfirmed(bool restarts)
    {
        await using var server = await TestServer.StartAsync(Start);
        await SetAsync(server, Start + Weeks, restarts);
        using var http = Client(server);

        await MustBeReadyAsync(http, HttpStatusCode.ServiceUnavailable, "held");
        var held = await ClockAsync(http.GetAsync("/bursar/v1/clock", Stop));
        Assert.InRange(held.Now, Start, Start.AddMinutes(1));
        Assert.InRange(TimeSpan.FromSeconds(held.Held), Weeks - TimeSpan.FromMinutes(1), Weeks);

        var confirmed = await ClockAsync(http.PostAsync("/bursar/v1/clock/confirm", null, Stop));
        Assert.Equal((Start + Weeks, 0), confirmed);
        await MustBeReadyAsync(http, HttpStatusCode.OK, "ok");
        Assert.Equal(confirmed, await ClockAsync(http.PostAsync("/bursar/v1/clock/confirm", null, Stop)));

        await SetAsync(server, Start + Weeks, restarts: true);
        Assert.Equal(TimeSpan.Zero, server.Ledger.Clock.Ahead);
    }

    [Fact]
    public async Task Clock_RightAgain_IsBelieved()
    {
        await using var server = await TestServer.StartAsync(Start);
        await server.RestartAtAsync(Start + Weeks);
        Assert.NotEqual(TimeSpan.Zero, server.Ledger.Clock.Ahead);
        await server.RestartAtAsync(Start.AddHours(1));
        using var http = Client(server);
        await MustBeReadyAsync(http, HttpStatusCode.OK, "ok");
        Assert.Equal((Start.AddHours(1), 0), await ClockAsync(http.GetAsync("/bursar/v1/clock", Stop)));
    }

    [Fact]
    public async Task Clock_AheadByLessThanTheSetting_IsBelieved()
    {
        await using var server = await TestServer.StartAsync(Start, settings: ("Bursar:MaxClockJump", "22.00:00:00"));
        await server.RestartAtAsync(Start + Weeks);
        Assert.Equal(Start + Weeks, server.Ledger.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("00:59:59")]
    [InlineData("1d")]
    public async Task Clock_ASettingOutOfRange_StopsTheStart(string bound)
    {
        var refused = await Assert.ThrowsAsync<StartException>(
            () => TestServer.StartAsync(Start, settings: ("Bursar:MaxClockJump", bound)));
        Assert.Contains($"Bursar:MaxClockJump is \"{bound}\"", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Time in a sandbox is moved on purpose, and its machine may have slept.</summary>
    [Fact]
    public async Task Clock_OfASandbox_IsAlwaysBelieved()
    {
        await using var server = await TestServer.StartAsync(Start, settings: ("Bursar:Sandbox", "true"));
        await server.RestartAtAsync(Start + Weeks);
        Assert.Equal(Start + Weeks, server.Ledger.Clock.GetUtcNow());
        Assert.Null(await server.Ledger.FindAsync<House>(RowKey.House, Stop));
    }

    private static async Task SetAsync(TestServer server, DateTimeOffset time, bool restarts)
    {
        if (restarts) await server.RestartAtAsync(time);
        else server.Clock.Set(time);
    }

    private static HttpClient Client(TestServer server) => new()
    {
        BaseAddress = server.Address,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", TestServer.OperatorToken) },
    };

    private static async Task<(DateTimeOffset Now, long Held)> ClockAsync(Task<HttpResponseMessage> request)
    {
        using var answer = await request;
        var clock = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return (clock.GetProperty("now").GetDateTimeOffset(), clock.GetProperty("held_seconds").GetInt64());
    }

    private static async Task MustBeReadyAsync(HttpClient http, HttpStatusCode status, string clock)
    {
        using var answer = await http.GetAsync("/health/ready", Stop);
        Assert.Equal(
            (status, $"{{\"reads\":\"ok\",\"writes\":\"ok\",\"clock\":\"{clock}\"}}\n"),
            (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop)));
    }
}
