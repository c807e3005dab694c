using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bursar.Prolific.Tests;

public sealed class ProtocolTests
{
    private const string Workspaces = "/api/v1/workspaces/";

    [Fact]
    public async Task EveryDocumentedPath_InBothForms_IsKnownAndNeverRedirects()
    {
        await using var server = await ProlificServer.StartAsync();
        foreach (var operation in ProlificOperations.All.Where(operation => !operation.Offered))
        {
            var steps = operation.Path.TrimEnd('/').Split('/').Select(step => step.StartsWith('{') ? $"{server.Book}" : step);
            var path = string.Join('/', steps);
            foreach (var slash in new[] { "", "/" })
            {
                var detail = (await server.SendAsync(new HttpMethod(operation.Method), path + slash, null)).Error(501, 140501);
                Assert.Contains($"{operation.Method} {operation.Path}", detail.GetString(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/")]
    [InlineData("/api/v1/nothing/")]
    [InlineData("/api/v1/workspaces/{0}/balances/")]
    [InlineData("/api/v1/workspaces/{0}/balance/x")]
    [InlineData("/api")]
    [InlineData("/api/")]
    [InlineData("/api/v2/users/me/")]
    [InlineData("/api/workspaces/{0}/balance/")]
    public async Task Path_Unknown_Is404(string path)
    {
        await using var server = await ProlificServer.StartAsync();
        var address = string.Format(path, server.Book);
        (await server.GetAsync(address)).Error(404, 140301);
        (await server.SendAsync(HttpMethod.Post, address, "{}")).Error(404, 140301);
    }

    [Theory]
    [InlineData("GET", "workspaces/", 401)]
    [InlineData("DELETE", "workspaces/", 401)]
    [InlineData("GET", "studies/", 401)]
    [InlineData("GET", "nothing/", 404)]
    public async Task Request_WithoutToken_LearnsOnlyWhichPathsThereAre(string method, string path, int status)
    {
        await using var server = await ProlificServer.StartAsync();
        var reply = await server.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/v1/" + path));
        reply.Error(status, status == 401 ? 140200 : 140301);
    }

    [Theory]
    [InlineData("POST", "users/me", "GET")]
    [InlineData("PUT", "workspaces", "GET, POST")]
    [InlineData("DELETE", "workspaces/", "GET, POST")]
    [InlineData("OPTIONS", "workspaces/", "GET, POST")]
    [InlineData("POST", "workspaces/{0}/", "GET, PATCH")]
    [InlineData("DELETE", "workspaces/{0}", "GET, PATCH")]
    [InlineData("PATCH", "workspaces/{0}/balance/", "GET")]
    [InlineData("BREW", "workspaces/{0}/balance", "GET")]
    public async Task Method_NotOfThePath_Is405WithAllow(string method, string path, string allow)
    {
        await using var server = await ProlificServer.StartAsync();
        var reply = await server.SendAsync(new HttpMethod(method), "/api/v1/" + string.Format(path, server.Book), null);
        reply.Error(405, 140303);
        Assert.Equal(allow, string.Join(", ", reply.ContentHeaders.Allow));
    }

    [Fact]
    public async Task Method_Head_Is405WithoutBody()
    {
        await using var server = await ProlificServer.StartAsync();
        var reply = await server.SendAsync(HttpMethod.Head, $"{Workspaces}{server.Book}/balance/", null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, reply.Status);
        Assert.Empty(reply.Body);
        Assert.Equal(["GET"], reply.ContentHeaders.Allow);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"title\":}")]
    [InlineData("title=A")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"title\"")]
    [InlineData("{\"title\":\"A\"} x")]
    [InlineData(" ")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"title\":\"A\",\"\\udc00title\":1}")]
    public async Task Body_ThatIsNoJsonObject_Is400(string body)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.SendAsync(HttpMethod.Post, Workspaces, body)).Error(400, 140100);
        (await server.SendAsync(HttpMethod.Patch, $"{Workspaces}{server.Book}/", body)).Error(400, 140100);
    }

    [Fact]
    public async Task Body_NestedTooDeeplyOrNotUtf8_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var deep = new string('[', 5_000);
        (await server.SendAsync(HttpMethod.Post, Workspaces, $$"""{"title":{{deep}}""")).Error(400, 140100);
        var request = new HttpRequestMessage(HttpMethod.Post, Workspaces)
        {
            Content = new ByteArrayContent([.. "{\"title\":\"a"u8, 0xFF, .. "\"}"u8]),
        };
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {server.Token}");
        (await server.SendAsync(request)).Error(400, 140100);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    public async Task Body_OfAnyContentType_IsReadAsJson(string type)
    {
        await using var server = await ProlificServer.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, Workspaces)
        {
            Content = new StringContent("""{"title":"A"}""", Encoding.UTF8, type),
        };
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {server.Token}");
        (await server.SendAsync(request)).Ok(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_OverOneMebibyte_Is413(bool chunked)
    {
        await using var server = await ProlificServer.StartAsync();
        (await SendAsync(1 << 20)).Ok(HttpStatusCode.Created);
        (await SendAsync((1 << 20) + 1)).Error(413, 140105);

        Task<Reply> SendAsync(int bytes)
        {
            const string start = """{"title":"A","padding":""" + "\"";
            var body = start + new string('x', bytes - start.Length - 2) + "\"}";
            var request = new HttpRequestMessage(HttpMethod.Post, Workspaces)
            {
                Content = new ByteArrayContent(Encoding.ASCII.GetBytes(body)),
            };
            request.Headers.TransferEncodingChunked = chunked;
            request.Headers.TryAddWithoutValidation("Authorization", $"Token {server.Token}");
            return server.SendAsync(request);
        }
    }

    [Theory]
    [InlineData("zz\r\n{}\r\n0\r\n\r\n")]
    [InlineData("2\r\n{}0\r\n\r\n")]
    [InlineData("FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")]
    public async Task Body_InBrokenChunks_Is400AndClosesTheConnection(string chunks)
    {
        await using var server = await ProlificServer.StartAsync();

        var answer = await ExchangeAsync(
            server,
            $"POST {Workspaces} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Token {server.Token}\r\n"
            + $"Transfer-Encoding: chunked\r\n\r\n{chunks}");

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("{\"error\":{\"status\":400,\"error_code\":140100,", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_PipelinedOnOneConnection_AreAnsweredInOrder()
    {
        await using var server = await ProlificServer.StartAsync();
        var one = $"GET /api/v1/workspaces/{server.Book}/balance/ HTTP/1.1\r\nHost: localhost\r\n"
            + $"Authorization: Token {server.Token}\r\n";
        var answers = await ExchangeAsync(server, $"{one}\r\n{one}\r\n{one}Connection: close\r\n\r\n");
        Assert.Equal(3, answers.Split("HTTP/1.1 200 OK").Length - 1);
        Assert.Equal(3, answers.Split("\"total_balance\":0,").Length - 1);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10001")]
    public void Options_OutOfRange_AreRefusedAtStart(string value)
    {
        var settings = new Dictionary<string, string?> { ["Prolific:MaxWorkspacesPerUser"] = value };
        var services = new ServiceCollection()
            .AddProlific(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }
    /// <summary>Sends bytes as they are, and reads what is answered until the server closes the connection.</summary>
    private static async Task<string> ExchangeAsync(ProlificServer server, string wire)
    {
        var stop = TestContext.Current.CancellationToken;
        var address = server.Http.BaseAddress!;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, stop);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(wire), stop);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync(stop);
    }
}
