using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar.Acceptance.Tests;

/// <summary>Clients that disconnect in the middle of a request are normal, and are not logged.</summary>
public sealed class HangUpTests
{
    private const int Times = 40;

    [Theory]
    [InlineData("/", "Content-Type: application/x-amz-json-1.1")]
    [InlineData("/api/v1/workspaces/", "Authorization: Token demo-token-for-local-use-only")]
    [InlineData("/bursar/v1/books", "Authorization: Bearer demo-operator-for-local-use-only")]
    public async Task Client_ThatGoesAwayInsideABody_LeavesNothingInTheLog(string path, string header)
    {
        await using var server = await BursarServer.DemoAsync();
        var head = Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{header}\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n");
        for (var i = 0; i < Times; i++)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, server.Address.Port, TestContext.Current.CancellationToken);
            var stream = client.GetStream();
            await stream.WriteAsync(head, TestContext.Current.CancellationToken);
            // The server asks for the body when it starts to read it.
            await stream.ReadExactlyAsync(
                new byte["HTTP/1.1 100 Continue\r\n\r\n".Length], TestContext.Current.CancellationToken);
            await stream.WriteAsync("{\"a"u8.ToArray(), TestContext.Current.CancellationToken);
            if (i % 2 == 0) continue;
            client.Client.Shutdown(SocketShutdown.Send);
            await EndAsync(stream);
        }
        Assert.Equal(0, await server.StopAsync());

        Assert.DoesNotContain("warn:", server.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("fail:", server.Printed, StringComparison.Ordinal);
    }

    /// <summary>A chunk longer than any number is refused in the dialect's own form, and the log says nothing of it.</summary>
    [Theory]
    [InlineData("/", "Content-Type: application/x-amz-json-1.1", 400, "\"__type\"")]
    [InlineData("/api/v1/workspaces/", "Authorization: Token demo-token-for-local-use-only", 400, "\"error_code\"")]
    [InlineData("/api/v1/workspaces/", "Authorization: Token wrong", 401, "\"error_code\"")]
    [InlineData("/bursar/v1/books", "Authorization: Bearer demo-operator-for-local-use-only", 400, "\"code\"")]
    [InlineData("/bursar/v1/books", "Authorization: Bearer wrong", 401, "\"code\"")]
    [InlineData("/health/live", "Accept: */*", 404, "")]
    [InlineData("/nothing", "Accept: */*", 404, "")]
    public async Task Client_ThatSendsAChunkWithoutEnd_LeavesNothingInTheLog(string path, string header, int status, string form)
    {
        await using var server = await BursarServer.DemoAsync();
        foreach (var size in (string[])["FFFFFFFFFFFFFFFF", "7FFFFFFFFFFFFFFF", "-1", "zz"])
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, server.Address.Port, TestContext.Current.CancellationToken);
            var request = $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{header}\r\nConnection: close\r\n"
                + $"Transfer-Encoding: chunked\r\n\r\n{size}\r\n{{}}\r\n0\r\n\r\n";
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
            using var reader = new StreamReader(stream, Encoding.ASCII);

            var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

            Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
            Assert.Contains(form, answer, StringComparison.Ordinal);
        }
        Assert.Equal(0, await server.StopAsync());

        Assert.DoesNotContain("warn:", server.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("fail:", server.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_OfNobody_IsSaidSo()
    {
        await using var server = await BursarServer.DemoAsync();
        foreach (var path in (string[])["//api/v1/users/me/", "/nothing", "/bursar"])
        {
            using var answer = await server.Http.GetAsync(
                new Uri($"{server.Address.GetLeftPart(UriPartial.Authority)}{path}"), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains(
                "/api/v1/", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal);
        }
    }

    /// <summary>Waits until the server has noticed and closed its side.</summary>
    private static async Task EndAsync(NetworkStream stream)
    {
        try
        {
            await stream.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // It reset the connection.
        }
    }
}
