using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar.MTurk.Tests;

/// <summary>What is said to requests that call no operation.</summary>
public sealed class EndpointTests
{
    private const int Mebibyte = 1024 * 1024;

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"{}\"")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("{} x")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{'a':1}")]
    [InlineData("Action=GetAccountBalance")]
    [InlineData("\uFEFF{}")]
    public async Task Call_NoJsonObject_IsSerializationException(string body)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);

        // Even before the target is looked at, and the signature.
        var answer = await server.SendAsync(server.Headers("Nothing.AtAll"), Encoding.UTF8.GetBytes(body));

        Assert.Equal(
            (400, "SerializationException", """{"__type":"SerializationException"}"""),
            (answer.Status, answer.Type, answer.Body));
    }

    [Fact]
    public async Task Call_BodyNotUtf8OrTooDeep_IsSerializationException()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        byte[][] bodies =
        [
            [.. "{\"a\":\""u8, 0xff, .. "\"}"u8],
            Encoding.UTF8.GetBytes("{\"a\":" + new string('[', 5000) + new string(']', 5000) + "}")
        ];
        foreach (var body in bodies)
        {
            var answer = await server.SendAsync(server.Headers(), body);
            Assert.Equal((400, "SerializationException"), (answer.Status, answer.Type));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("GetAccountBalance")]
    [InlineData("MTurkRequesterServiceV20170117")]
    [InlineData("MTurkRequesterServiceV20170117.")]
    [InlineData("MTurkRequesterServiceV20170117.getAccountBalance")]
    [InlineData("MTurkRequesterServiceV20170117.NoSuchOperation")]
    [InlineData("MTurkRequesterServiceV20140817.GetAccountBalance")]
    public async Task Call_UnknownTarget_IsUnknownOperationException(string target)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);

        var answer = await server.SendAsync(server.Headers(target), "{}"u8.ToArray());

        Assert.Equal(
            (400, "UnknownOperationException", """{"__type":"UnknownOperationException"}"""),
            (answer.Status, answer.Type, answer.Body));
    }

    [Fact]
    public async Task Call_NoTarget_IsUnknownOperationException()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers.Remove("X-Amz-Target");

        Assert.Equal("UnknownOperationException", (await server.SendAsync(headers, "{}"u8.ToArray())).Type);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/x-amz-json-1.0")]
    [InlineData("text/plain; application/x-amz-json-1.1")]
    public async Task Call_OtherContentType_IsNotFound(string contentType)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers["Content-Type"] = contentType;

        var answer = await server.SendAsync(headers, "{}"u8.ToArray());

        Assert.Equal((404, "UnknownOperationException"), (answer.Status, answer.Type));
        Assert.Equal(
            """{"__type":"UnknownOperationException","message":"The Content-Type of a request is application/x-amz-json-1.1."}""",
            answer.Body);
    }

    [Theory]
    [InlineData("application/x-amz-json-1.1; charset=utf-8")]
    [InlineData("Application/X-Amz-Json-1.1")]
    public async Task Call_ContentTypeWithParameters_IsAnswered(string contentType)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers["Content-Type"] = contentType;
        headers["Authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), headers, "{}"u8.ToArray());

        Assert.Equal(200, (await server.SendAsync(headers, "{}"u8.ToArray())).Status);
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(70_000)]
    [InlineData(Mebibyte)]
    public async Task Call_BodyUpToTheLimit_IsAnswered(int length)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);

        var answer = await server.CallAsync(body: "{" + new string(' ', length - 2) + "}");

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData(Mebibyte + 1)]
    [InlineData(3 * Mebibyte)]
    public async Task Call_BodyOverTheLimit_IsTooLarge(int length)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);

        var answer = await server.CallAsync(body: "{" + new string(' ', length - 2) + "}");

        AssertTooLarge(answer, Mebibyte);
    }

    [Fact]
    public async Task Call_ChunkedBodyOverTheLimit_IsTooLarge()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers["Authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), headers, []);
        var head =
            $"POST / HTTP/1.1\r\n{string.Concat(headers.Select(header => $"{header.Key}: {header.Value}\r\n"))}"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
        var chunk = $"80000\r\n{new string(' ', 0x80000)}\r\n";

        var answer = await RawAnswer.ToAsync(server.Port, head, Encoding.UTF8.GetBytes(chunk + chunk + "1\r\n \r\n0\r\n\r\n"));

        AssertTooLarge(answer, Mebibyte);
    }

    /// <summary>
    /// A server that reads a body asks for it first. Without a known key, it asks for a small one only, and answers at once what
    /// is wrong with the signature.
    /// </summary>
    [Theory]
    [InlineData(null, "Content-Length: 1000000", false, "MissingAuthenticationTokenException")]
    [InlineData(null, "Transfer-Encoding: chunked", true, "")]
    [InlineData(null, "Content-Length: 1000", true, "")]
    [InlineData("AKIAUNKNOWN", "Content-Length: 1000000", false, "UnrecognizedClientException")]
    [InlineData("AKIAREVOKED", "Content-Length: 1000000", false, "UnrecognizedClientException")]
    [InlineData(MTurkServer.KeyId, "Content-Length: 1000000", true, "")]
    public async Task Call_LargeBody_IsAskedForOnlyOfAKnownKey(string? key, string length, bool asked, string type)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var book = await server.BookAsync();
        await server.AddKeyAsync(book, "AKIAREVOKED", "old");
        await server.ExecuteAsync(new RevokeAccessKey(book, "AKIAREVOKED"));
        var headers = server.Headers();
        if (key is not null)
            headers["Authorization"] = new Signer(key, MTurkServer.Secret).Authorize(server.Clock.GetUtcNow(), headers, []);
        var head = string.Concat(headers.Select(header => $"{header.Key}: {header.Value}\r\n"));
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.Port, TestContext.Current.CancellationToken);
        var request = $"POST / HTTP/1.1\r\n{head}{length}\r\nExpect: 100-continue\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(client.GetStream());

        var first = await reader.ReadLineAsync(TestContext.Current.CancellationToken);

        Assert.Equal(asked ? "HTTP/1.1 100 Continue" : "HTTP/1.1 400 Bad Request", first);
        if (asked) return;
        string? line;
        do line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line?.StartsWith("x-amzn-ErrorType", StringComparison.Ordinal) == false);
        Assert.Equal($"x-amzn-ErrorType: {type}", line);
    }

    [Fact]
    public async Task Call_ChunkedBody_IsAnswered()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers["Authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), headers, "{ }"u8.ToArray());
        var head =
            "POST / "
                + $"HTTP/1.1\r\n{string.Concat(headers.Select(header => $"{header.Key}: {header.Value}\r\n"))}Transfer-Encoding: "
                + "chunked\r\nConnection: close\r\n\r\n";

        var answer = await RawAnswer.ToAsync(server.Port, head, "1\r\n{\r\n1\r\n \r\n1\r\n}\r\n0\r\n\r\n"u8.ToArray());

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("zz\r\n{}\r\n0\r\n\r\n")]
    [InlineData("2\r\n{}0\r\n\r\n")]
    [InlineData("FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")]
    public async Task Call_MalformedChunks_IsSerializationException(string chunks)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.1\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n";

        var answer = await RawAnswer.ToAsync(server.Port, head, Encoding.UTF8.GetBytes(chunks));

        Assert.Equal((400, "SerializationException"), (answer.Status, answer.Type));
        Assert.NotEmpty(answer.Headers["x-amzn-RequestId"]);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Call_OtherMethod_IsNotFound(string method)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);

        var answer = await server.SendAsync(server.Headers(), "{}"u8.ToArray(), $"{method} /");

        Assert.Equal((404, "UnknownOperationException"), (answer.Status, answer.Type));
        Assert.Equal("""{"__type":"UnknownOperationException","message":"Every operation is called with POST."}""", answer.Body);
    }

    [Fact]
    public async Task Get_TheSamePath_IsLeftToAPageThatIsMapped()
    {
        // The server has no page there yet, so this dialect is mapped beside one here.
        await using var server = await MTurkServer.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ILedger>(server.Ledger).AddSingleton<ISecretBox>(server.Box);
        builder.Services.AddSingleton<IHookTargets>(new Bursar.Delivery.HookTargets(AllowPrivate: false));
        builder.Services.AddSingleton<TimeProvider>(server.Clock).AddMTurk(builder.Configuration);
        await using var host = builder.Build();
        host.MapMTurk();
        host.MapGet("/", () => "a page");
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient();

        Assert.Equal("a page", await client.GetStringAsync(host.Urls.Single(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Call_SecretSealedUnderAnotherKey_IsServiceFault()
    {
        await using var server = await MTurkServer.StartAsync();
        var book = await server.OpenBookAsync(book => book);
        await server.AddKeyAsync(book, MTurkServer.KeyId, "another", new WatchedBox());

        AssertServiceFault(await server.CallAsync());
    }

    [Fact]
    public async Task Call_StoreClosed_IsServiceFault()
    {
        await using var server = await MTurkServer.StartAsync();
        var book = await server.OpenBookAsync(book => book);
        await server.AddKeyAsync(book, "AKIAOTHER", "another");
        await server.Ledger.DisposeAsync();

        // The key is not known in memory, so the store is asked, which is closed.
        AssertServiceFault(await server.CallAsync());
    }

    private static void AssertTooLarge(RawAnswer answer, int max)
    {
        Assert.Equal((413, "RequestEntityTooLargeException"), (answer.Status, answer.Type));
        Assert.Equal(
            $$"""{"__type":"RequestEntityTooLargeException","message":"A request's body has at most {{max}} bytes."}""",
            answer.Body);
    }

    private static void AssertServiceFault(RawAnswer answer)
    {
        Assert.Equal((500, "ServiceFault"), (answer.Status, answer.Type));
        Assert.Equal(
            """{"__type":"ServiceFault","Message":"The service is temporarily unable to process your request. Try your call """
                + """again. (1511214345678)","TurkErrorCode":"AWS.ServiceUnavailable"}""",
            answer.Body);
    }
}
