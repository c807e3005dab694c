using System.Net.ServerSentEvents;
using Bursar.Http;

namespace Bursar.Api.Tests;

/// <summary>What happened and what happens, as a stream of server-sent events.</summary>
public sealed class EventStreamTests
{
    private const string Comment = ": still here";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stream_OfABook_HasWhatWasThereAndThenWhatHappens()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync();
        await using var stream = await LiveStream.OpenAsync(server, $"{book}/events");

        Assert.Equal(["1 book_opened", "2 member_set"], [await stream.NextAsync(), await stream.NextAsync()]);
        for (var i = 3; i < 6; i++)
        {
            (await server.PostAsync($"{book}/top-ups", """{"amount":"1.00"}""")).Is(201);
            Assert.Equal($"{i} book_topped_up", await stream.NextAsync());
        }
    }

    [Fact]
    public async Task Stream_ThatIsTakenUpAgain_GoesOnAfterTheLastEventSeen()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync(amount: "1.00");

        await using var stream = await LiveStream.OpenAsync(server, $"{book}/events?after=0", lastEventId: "2");

        Assert.Equal("3 book_topped_up", await stream.NextAsync());
    }

    [Fact]
    public async Task Stream_WithEachHeartbeat_ShowsThatItIsAlive()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync();
        using var answer = await LiveStream.SendAsync(server, $"{book}/events?after=2", null);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(Stop));
        Assert.Equal((Comment, ""), (await lines.ReadLineAsync(Stop), await lines.ReadLineAsync(Stop)));

        await server.Clock.TickAsync(Stop);

        Assert.Equal(Comment, await lines.ReadLineAsync(Stop));
    }

    [Fact]
    public async Task Stream_OfAStoppedServer_Ends()
    {
        var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync();
        await using var stream = await LiveStream.OpenAsync(server, $"{book}/events?after=1");
        Assert.Equal("2 member_set", await stream.NextAsync());

        await server.DisposeAsync();

        Assert.Null(await stream.NextAsync());
    }

    [Fact]
    public async Task Stream_WithAWrongLastEventId_Is400()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.OpenAsync();

        using var answer = await LiveStream.SendAsync(server, $"{book}/events", "x");

        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public void Streams_MoreThanTheMost_AreRefusedUntilOneIsClosed()
    {
        var streams = new EventStreams(Stop);
        for (var i = 0; i < EventStreams.Max; i++) Assert.True(streams.TryOpen());

        Assert.False(streams.TryOpen());
        streams.Close();
        Assert.True(streams.TryOpen());
    }

    private sealed class LiveStream(HttpResponseMessage answer, IAsyncEnumerator<SseItem<string>> items) : IAsyncDisposable
    {
        public static async Task<LiveStream> OpenAsync(ApiServer server, string path, string? lastEventId = null)
        {
            var answer = await SendAsync(server, path, lastEventId);
            Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
            var items = SseParser.Create(await answer.Content.ReadAsStreamAsync(Stop)).EnumerateAsync(Stop);
            return new(answer, items.GetAsyncEnumerator(Stop));
        }

        public static Task<HttpResponseMessage> SendAsync(ApiServer server, string path, string? lastEventId)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Accept.ParseAdd("text/event-stream");
            if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
            return server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
        }

        /// <summary>The id and the kind of the next event, which its data has, too; null at the end.</summary>
        public async Task<string?> NextAsync()
        {
            if (!await items.MoveNextAsync()) return null;
            var data = System.Text.Json.JsonDocument.Parse(items.Current.Data).RootElement;
            Assert.Equal(items.Current.EventType, data.GetProperty("kind").GetString());
            Assert.Equal(items.Current.EventId, data.GetProperty("sequence").ToString());
            return $"{items.Current.EventId} {items.Current.EventType}";
        }

        public async ValueTask DisposeAsync()
        {
            await items.DisposeAsync();
            answer.Dispose();
        }
    }
}
