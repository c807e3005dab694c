using System.Net.Http.Headers;
using System.Text;
using Bursar.Http;
using Bursar.Storage;
using SQLitePCL;

namespace Bursar.Api.Tests;

public sealed class ProtocolTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer wrong")]
    [InlineData("Bearer " + ApiServer.Token + "x")]
    [InlineData("Token " + ApiServer.Token)]
    [InlineData(ApiServer.Token)]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task AnyPath_WithoutTheOperatorToken_Is401(string? authorization)
    {
        await using var server = await ApiServer.StartAsync();
        server.Http.DefaultRequestHeaders.Authorization = null;
        foreach (var path in (string[])["books", "books/0", "nothing"])
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
            var reply = (await server.SendAsync(request)).IsProblem(401, "unauthorized");
            Assert.Equal("Bearer", reply.Headers.WwwAuthenticate.Single().Scheme);
        }
    }

    [Fact]
    public async Task AnyPath_WithTwoAuthorizationHeaders_Is401()
    {
        await using var server = await ApiServer.StartAsync();
        var header = $"Authorization: Bearer {ApiServer.Token}\r\n";
        var answer = await server.SendRawAsync(
            $"GET /bursar/v1/books HTTP/1.1\r\nHost: localhost\r\n{header}{header}Connection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 401", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scheme_InAnyCase_IsAdmitted()
    {
        await using var server = await ApiServer.StartAsync();
        server.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("bearer", ApiServer.Token);
        (await server.GetAsync("books")).Is(200);
    }

    [Fact]
    public async Task Path_ThatIsNotThere_Is404()
    {
        await using var server = await ApiServer.StartAsync();
        (await server.GetAsync("nothing")).IsProblem(404, "not_found");
        (await server.GetAsync("books/1/2/3/4")).IsProblem(404, "not_found");
    }

    [Fact]
    public async Task Method_ThatThePathDoesNotKnow_Is405AndListsThose()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var reply = (await server.SendAsync(HttpMethod.Put, path, "{}")).IsProblem(405, "method_not_allowed");
        Assert.Equal(["GET", "PATCH"], reply.Content.Allow.Order());
        (await server.GetAsync($"{path}/top-ups")).IsProblem(405, "method_not_allowed");
        (await server.DeleteAsync(path)).IsProblem(405, "method_not_allowed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{")]
    [InlineData("{\"amount\":\"1.00\"")]
    [InlineData("{\"amount\":\"1.00\",}")]
    [InlineData("{\"amount\":\"1.00\"} x")]
    [InlineData("{'amount':'1.00'}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("5")]
    public async Task Body_ThatIsNoJsonObject_Is400AndNothingMoves(string body)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var reply = await server.PostAsync($"{path}/top-ups", body);
        reply.IsProblem(400, body.Length == 0 ? "invalid_amount" : "malformed_json");
        Assert.DoesNotContain("Bursar", reply["detail"], StringComparison.Ordinal);
        Assert.Equal(0, (await server.BookAsync(path)).LastTransfer);
    }

    [Theory]
    [InlineData("{\"amout\":\"1.00\"}", "amout")]
    [InlineData("{\"amount\":\"1.00\",\"Currency\":\"USD\"}", "Currency")]
    [InlineData("{\"amount\":\"1.00\",\"a.b\":1}", "a.b")]
    public async Task Member_ThatIsNotKnown_Is400AndNamed(string body, string member)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var reply = (await server.PostAsync($"{path}/top-ups", body)).IsProblem(400, "unknown_member");
        Assert.Contains(member, reply["detail"], StringComparison.Ordinal);
        Assert.Equal(0, (await server.BookAsync(path)).LastTransfer);
    }

    [Fact]
    public async Task Member_NotKnownInside_Is400AndNamedWithItsPath()
    {
        await using var server = await ApiServer.StartAsync();
        var reply = await server.PostAsync("books", """{"title":"A","currency":"USD","prolific_pricing":{"feerate":"1/3"}}""");
        Assert.Contains("prolific_pricing.feerate", reply.IsProblem(400, "unknown_member")["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"amount\":\"1.00\",\"amount\":\"2.00\"}", "amount")]
    [InlineData("{\"amount\":\"1.00\",\"reference\":5}", "reference")]
    [InlineData("{\"amount\":\"1.00\",\"reference\":{}}", "reference")]
    public async Task Member_TwiceOrOfTheWrongType_Is400AndNamed(string body, string member)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var reply = (await server.PostAsync($"{path}/top-ups", body)).IsProblem(400, "invalid_value");
        Assert.StartsWith(member, reply["detail"], StringComparison.Ordinal);
        Assert.Equal(0, (await server.BookAsync(path)).LastTransfer);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_OverOneMebibyte_Is413WithOrWithoutItsLength(bool chunked)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var body = $$"""{"amount":"1.00","reference":"{{new string('x', 1024 * 1024)}}"}""";
        var request = new HttpRequestMessage(HttpMethod.Post, $"{path}/top-ups")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = chunked;
        (await server.SendAsync(request)).IsProblem(413, "body_too_large");
        Assert.Equal(0, (await server.BookAsync(path)).LastTransfer);
    }

    [Fact]
    public async Task Body_OverOneMebibyte_LeavesTheConnectionGood()
    {
        await using var server = await ApiServer.StartAsync();
        var head = $"Host: localhost\r\nAuthorization: Bearer {ApiServer.Token}\r\n";
        var size = RequestBody.MaxBytes + 1;

        var answers = await server.SendRawAsync(
            $"POST /bursar/v1/books HTTP/1.1\r\n{head}Content-Type: application/json\r\nTransfer-Encoding: "
            + $"chunked\r\n\r\n{size:x}\r\n{new string(' ', size)}\r\n0\r\n\r\nGET /bursar/v1/books "
            + $"HTTP/1.1\r\n{head}Connection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413", answers, StringComparison.Ordinal);
        Assert.Contains("HTTP/1.1 200", answers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zz\r\n{}\r\n0\r\n\r\n")]
    [InlineData("2\r\n{}0\r\n\r\n")]
    [InlineData("FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")]
    public async Task Body_InBrokenChunks_Is400AndClosesTheConnection(string chunks)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.SendRawAsync(
            $"POST /bursar/v1/books HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {ApiServer.Token}\r\n"
            + $"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}");

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: application/problem+json\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"code\":\"bad_request\"}", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/jsonx")]
    public async Task Body_OfAnotherType_Is415(string type)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, $"{path}/top-ups")
        {
            Content = new StringContent("{\"amount\":\"1.00\"}", new MediaTypeHeaderValue(type)),
        };
        (await server.SendAsync(request)).IsProblem(415, "unsupported_media_type");
    }

    [Fact]
    public async Task Body_InPieces_IsReadWhole()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var answer = await server.SendRawAsync(
            $"POST /bursar/v1/{path}/top-ups HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {ApiServer.Token}\r\n"
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: "
            + "close\r\n\r\n6\r\n{\"amou\r\n7\r\nnt\":\"1.\r\n4\r\n00\"}\r\n0\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 201", answer, StringComparison.Ordinal);
        Assert.Equal(1, (await server.BookAsync(path)).LastTransfer);
    }

    [Fact]
    public async Task Write_WhileTheDataFileIsLocked_Is503WithRetryAfter()
    {
        await using var server = await ApiServer.StartAsync(new CommitterOptions { QueueLength = 1 });
        var path = await server.OpenAsync();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open(server.DataFile, out var intruder));
        using var handle = intruder;
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(intruder, "BEGIN IMMEDIATE"));

        // One waits for the file, one waits in the queue of one, so at least one of three is refused at once; two are, if they
        // arrive before the lane has taken the first.
        var writes = Enumerable.Range(0, 3).Select(_ => server.PostAsync($"{path}/top-ups", "{\"amount\":\"1.00\"}")).ToArray();
        var busy = (await await Task.WhenAny(writes)).IsProblem(503, "busy");
        Assert.Equal("1", busy.Headers.RetryAfter?.ToString());
        (await server.GetAsync(path)).Is(200);
        Reply? failed = null;
        await foreach (var write in Task.WhenEach(writes))
        {
            failed = await write;
            if (failed["code"] is not "busy") break;
        }
        Assert.Equal("1", failed!.IsProblem(503, "store_unavailable").Headers.RetryAfter?.ToString());

        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(intruder, "ROLLBACK"));
        await Task.WhenAll(writes);
        (await server.PostAsync($"{path}/top-ups", "{\"amount\":\"1.00\"}")).Is(201);
    }
}
