using System.Diagnostics;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary><c>bursar events</c> against a real server: as JSON, and following live.</summary>
public sealed class EventsCommandTests
{
    [Fact]
    public async Task Events_AsJson_AreOneObjectALine()
    {
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server);
        await server.Command.JsonAsync("fund", book, "5.00");

        var lines = (await server.Command.RunAsync("events", book, "--json")).Good.TrimEnd().Split('\n');

        var events = lines.Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(["book_opened", "member_set", "book_topped_up"], events.Select(KindOf));
        Assert.Equal([1, 2, 3], events.Select(one => one.GetProperty("sequence").GetInt64()));
        Assert.Equal("5.00", events[^1].GetProperty("amount").GetString());
    }

    [Fact]
    public async Task Events_FollowedAsJson_PrintsEachAsItHappensUntilTheServerStops()
    {
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server);
        await using var events = FollowedEvents.Start(server, book, "--after", "1", "--json");

        Assert.Equal("member_set", KindOf(JsonElement.Parse((await events.NextAsync())!)));
        foreach (var amount in (string[])["5.00", "0.01"])
        {
            await server.Command.JsonAsync("fund", book, amount);
            var next = JsonElement.Parse((await events.NextAsync())!);
            Assert.Equal(("book_topped_up", amount), (KindOf(next), next.GetProperty("amount").GetString()));
        }

        await server.StopAsync();
        Assert.Null(await events.NextAsync());
        Assert.Equal(0, await events.EndAsync());
    }

    [Fact]
    public async Task Events_Followed_BeginWithTheHeading()
    {
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server);
        await using var events = FollowedEvents.Start(server, book, "--after", "2");

        Assert.Matches("^ +#  TIME \\(UTC\\) +EVENT +SUBJECT +STATE +AMOUNT$", await events.NextAsync());
        await server.Command.JsonAsync("fund", book, "5.00");
        Assert.Matches($"^ +3  20.* book_topped_up +{book} +5\\.00$", await events.NextAsync());
    }

    private static string? KindOf(JsonElement one) => one.GetProperty("kind").GetString();

    private static async Task<string> OpenAsync(BursarServer server)
        => (await server.Command.JsonAsync("book", "open", "Events", "--currency", "USD")).GetProperty("id").GetString()!;

    /// <summary>A running <c>bursar events --follow</c>.</summary>
    private sealed class FollowedEvents(Process process) : IAsyncDisposable
    {
        private readonly CancellationTokenSource _limit = new(TimeSpan.FromSeconds(60));

        public static FollowedEvents Start(BursarServer server, string book, params string[] options)
        {
            string[] line = [Paths.Executable, "events", book, "--follow", .. options, "--data", server.Data];
            var start = new ProcessStartInfo("dotnet", line) { RedirectStandardOutput = true, UseShellExecute = false };
            return new(TestProcess.Start(start));
        }

        /// <summary>The next line that it prints; null at the end.</summary>
        public async Task<string?> NextAsync() => await process.StandardOutput.ReadLineAsync(_limit.Token);

        /// <summary>Waits until it has ended.</summary>
        /// <returns>Its exit code.</returns>
        public async Task<int> EndAsync()
        {
            await process.WaitForExitAsync(_limit.Token);
            return process.ExitCode;
        }

        public async ValueTask DisposeAsync()
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
            _limit.Dispose();
        }
    }
}
