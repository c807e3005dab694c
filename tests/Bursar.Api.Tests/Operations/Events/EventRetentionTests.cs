namespace Bursar.Api.Tests;

/// <summary>The setting that says how long events are kept.</summary>
public sealed class EventRetentionTests
{
    /// <summary>Old events are deleted a few at a time after commands; as many commands as could ever be needed.</summary>
    private const int MaxCommands = 100;

    private const string TopUp = """{"amount":"1.00"}""";

    [Theory]
    [InlineData("01:00:00", true)]
    [InlineData("10.00:00:00", false)]
    public async Task EventRetention_Set_IsHowLongEventsAreListed(string retention, bool deleted)
    {
        await using var server = await ApiServer.StartAsync(null, ("Bursar:EventRetention", retention));
        var book = await server.OpenAsync();
        for (var i = 0; i < 6; i++) (await server.PostAsync($"{book}/top-ups", TopUp)).Is(201); // Eight events: a whole row.
        server.Clock.Advance(TimeSpan.FromDays(1));

        for (var i = 0; i < MaxCommands && await OldestAsync(server, book) <= 8; i++)
            (await server.PostAsync($"{book}/top-ups", TopUp)).Is(201);

        Assert.Equal(deleted ? 9 : 1, await OldestAsync(server, book));
    }

    private static async Task<long> OldestAsync(ApiServer server, string book)
    {
        var page = (await server.GetAsync($"{book}/events?limit=1")).Is(200).Json;
        return page.GetProperty("events")[0].GetProperty("sequence").GetInt64();
    }
}
