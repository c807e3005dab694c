using Microsoft.AspNetCore.Http;

namespace Bursar.Http.Tests;

/// <summary>Bodies on the wire: complete, in pieces, too long, broken, or cut off.</summary>
public sealed class RequestBodyTests
{
    private const string Head = "POST /echo HTTP/1.1\r\nHost: x\r\n";
    private const string Chunked = $"{Head}Transfer-Encoding: chunked\r\n";
    private const string Close = "Connection: close\r\n";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(RequestBody.MaxBytes)]
    public async Task Body_OfKnownLength_IsRead(int length)
    {
        await using var server = await BoundedServer.StartAsync();
        var body = Text(length);

        var answer = await server.SendAsync($"{Head}{Close}Content-Length: {length}\r\n\r\n{body}");

        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.EndsWith($"\r\n\r\n{body}", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 1)]
    [InlineData(100_000, 7_001)]
    [InlineData(RequestBody.MaxBytes, 65_536)]
    public async Task Body_InChunks_IsRead(int length, int chunk)
    {
        await using var server = await BoundedServer.StartAsync();
        var body = Text(length);

        var answer = await server.SendAsync($"{Chunked}{Close}\r\n{Chunks(body, chunk)}");

        Assert.EndsWith($"\r\n\r\n{body}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_NotThere_IsEmpty()
    {
        await using var server = await BoundedServer.StartAsync();

        var answer = await server.SendAsync($"GET /echo HTTP/1.1\r\nHost: x\r\n{Close}\r\n");

        Assert.Contains("\r\nContent-Length: 0\r\n", answer, StringComparison.Ordinal);
        Assert.Empty(server.Refused);
    }

    /// <summary>A client that waits for a word before it sends the body is spared it.</summary>
    [Fact]
    public async Task Body_OfALengthOverTheLimit_IsRefusedUnread()
    {
        await using var server = await BoundedServer.StartAsync();

        var answer = await server.SendAsync(
            $"{Head}{Close}Expect: 100-continue\r\nContent-Length: {RequestBody.MaxBytes + 1}\r\n\r\n", "BodyTooLarge");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_OfChunksOverTheLimit_IsRefusedAndTheConnectionStaysGood()
    {
        await using var server = await BoundedServer.StartAsync();

        var answers = await server.SendAsync(
            $"{Chunked}\r\n{Chunks(Text(RequestBody.MaxBytes + 1), 65_536)}{Head}{Close}Content-Length: 5\r\n\r\nagain");

        Assert.StartsWith("HTTP/1.1 413 ", answers, StringComparison.Ordinal);
        Assert.Equal(FaultKind.BodyTooLarge, Assert.Single(server.Refused).Kind);
        Assert.Contains("HTTP/1.1 200 ", answers, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nagain", answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_OverTheServersOwnLimit_IsTooLargeAndClosesTheConnection()
    {
        await using var server = await BoundedServer.StartAsync(maxBytes: 1_000);

        var answer = await server.SendAsync($"{Chunked}\r\n{Chunks(Text(2_000), 500)}");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nBodyTooLarge", answer, StringComparison.Ordinal);
    }

    /// <summary>Whoever sends everything before reading sees the answer, and can go on.</summary>
    [Theory]
    [InlineData(RequestBody.MaxBytes, false, "200")]
    [InlineData(RequestBody.MaxBytes + 1, false, "413")]
    [InlineData(RequestBody.MaxBytes + 1, true, "413")]
    [InlineData(RequestBody.MaxPassed, false, "413")]
    [InlineData(RequestBody.MaxPassed / 2, true, "413")]
    public async Task Upload_OverTheLimit_PassesAndTheConnectionStaysGood(int length, bool isChunked, string status)
    {
        await using var server = await BoundedServer.StartAsync(maxBytes: 2 * RequestBody.MaxBytes);
        const string Upload = "POST /upload HTTP/1.1\r\nHost: x\r\n";
        var body = isChunked
            ? $"Transfer-Encoding: chunked\r\n\r\n{Chunks(Text(length), 65_536)}"
            : $"Content-Length: {length}\r\n\r\n{Text(length)}";

        var answers = await server.SendAsync($"{Upload}{body}{Head}{Close}Content-Length: 5\r\n\r\nagain");

        Assert.StartsWith($"HTTP/1.1 {status} ", answers, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nagain", answers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Expect: 100-continue\r\n", RequestBody.MaxBytes + 1)]
    [InlineData("", RequestBody.MaxPassed + 1)]
    public async Task Upload_ThatNeedNotOrMayNotPass_IsRefusedUnread(string header, int length)
    {
        await using var server = await BoundedServer.StartAsync(maxBytes: 2 * RequestBody.MaxBytes);

        var answer = await server.SendAsync(
            $"POST /upload HTTP/1.1\r\nHost: x\r\n{Close}{header}Content-Length: {length}\r\n\r\n", "BodyTooLarge");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zz\r\n{}\r\n0\r\n\r\n")]
    [InlineData("\r\n")]
    [InlineData("2\r\n{}0\r\n\r\n")]
    [InlineData("-2\r\n{}\r\n0\r\n\r\n")]
    [InlineData("FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")]
    public async Task Body_WithABrokenChunk_IsUnreadableAndClosesTheConnection(string chunks)
    {
        await using var server = await BoundedServer.StartAsync();

        var answer = await server.SendAsync($"{Chunked}\r\n{chunks}");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nBodyUnreadable", answer, StringComparison.Ordinal);
        Assert.NotEmpty(Assert.Single(server.Refused).Message);
        Assert.Empty(server.Escaped);
    }

    [Theory]
    [InlineData($"{Head}Content-Length: 100\r\n\r\nthe beginning")]
    [InlineData($"{Chunked}\r\n64\r\nthe beginning")]
    [InlineData($"{Chunked}\r\n3\r\nthe\r\n")]
    [InlineData($"{Chunked}\r\nFFFFFFFF\r\nthe beginning")]
    public async Task Body_ThatEndsEarly_IsUnreadableAtMost(string wire)
    {
        await using var server = await BoundedServer.StartAsync();

        await server.EndAsync(wire);

        // The server may see that the client has gone before it sees where the body ends.
        Assert.All(server.Refused, fault => Assert.Equal((FaultKind.BodyUnreadable, 400), (fault.Kind, fault.Status)));
        Assert.Empty(server.Escaped);
    }

    [Theory]
    [InlineData($"{Head}Content-Length: 100\r\n\r\nthe beginning")]
    [InlineData($"{Chunked}\r\n64\r\nthe beginning")]
    public async Task Body_ClientResetsTheConnectionInside_IsNoFault(string wire)
    {
        await using var server = await BoundedServer.StartAsync();

        await server.HangUpAsync(wire);

        Assert.Empty(server.Refused);
        Assert.Empty(server.Escaped);
    }

    /// <summary>Kestrel waits five seconds before it complains; the exception is the one that it throws then.</summary>
    [Fact]
    public void OfBody_ThatComesTooSlowly_KeepsTheServersStatus()
    {
        var http = new DefaultHttpContext();

        var fault = Fault.OfBody(new BadHttpRequestException("Too slow.", StatusCodes.Status408RequestTimeout), http);

        Assert.Equal((FaultKind.BodyUnreadable, 408, "Too slow."), (fault.Kind, fault.Status, fault.Message));
        Assert.Equal("close", http.Response.Headers.Connection);
    }

    private static string Text(int length) => string.Create(length, 0, static (text, _) =>
    {
        for (var i = 0; i < text.Length; i++) text[i] = (char)('a' + i % 26);
    });

    private static string Chunks(string body, int size)
        => string.Concat(body.Chunk(size).Select(piece => $"{piece.Length:x}\r\n{new string(piece)}\r\n")) + "0\r\n\r\n";
}
