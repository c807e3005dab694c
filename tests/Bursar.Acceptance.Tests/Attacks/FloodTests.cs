using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// Five hundred bodies of 1 MiB at once, from clients with credentials and without: none ends the process, each is answered or
/// told that the server is busy, and the memory is free again.
/// </summary>
public sealed class FloodTests
{
    private const string Operator = "demo-operator-for-local-use-only";
    private const int Clients = 500;
    private const int Mebibyte = 1 << 20;
    private const long MostMemory = 300 * Mebibyte;

    /// <summary>Five hundred connections leave 120 MiB even without bodies; at the height of the flood it is 220.</summary>
    private const long IdleMemory = 190 * Mebibyte;

    /// <summary>384 MiB, as in a small container.</summary>
    private static readonly Dictionary<string, string> SmallHeap = new() { ["DOTNET_GCHeapHardLimit"] = "0x18000000" };

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly byte[] Body = Encoding.ASCII.GetBytes(
        $$"""{"padding":"{{new string('x', Mebibyte - """{"padding":""}""".Length)}}"}""");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("mturk", false)]
    [InlineData("mturk", true)]
    [InlineData("prolific", false)]
    [InlineData("prolific", true)]
    [InlineData("bursar", false)]
    [InlineData("bursar", true)]
    public async Task Bodies_FiveHundredAtOnce_StayWithinTheMemoryAndGiveItBack(string face, bool known)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The memory of a process is read from /proc.");
        await using var server = await BursarServer.DemoAsync(environment: SmallHeap);
        var head = Head(server, face, known);
        var answers = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ => answers.Add(await SendAsync(server, head))));

        // Nobody is left without an answer, and each is one of the two.
        var (good, busy) = Expected(face, known);
        Assert.All(answers, answer => Assert.Contains(answer[..Math.Min(answer.Length, good.Length)], (string[])[good, busy]));
        Assert.Contains(answers, answer => answer.StartsWith(good, StringComparison.Ordinal));
        Assert.InRange(await server.MemoryAsync("VmHWM", Stop), 0, MostMemory);

        // The budget is whole again: as many as fit into it are read one after the other, and then some.
        if (known) for (var i = 0; i < 80; i++) Assert.StartsWith(good, await SendAsync(server, head), StringComparison.Ordinal);
        using var live = await server.Http.GetAsync("/health/live", Stop);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.DoesNotContain("fail:", server.Printed, StringComparison.Ordinal);
    }

    /// <summary>The memory goes back to the system, though nobody asks for anything any more.</summary>
    [Fact]
    public async Task Memory_AfterAFlood_IsReturnedWhileTheServerIsIdle()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The memory of a process is read from /proc.");
        await using var server = await BursarServer.DemoAsync(environment: SmallHeap);
        var head = Head(server, "prolific", known: true);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => SendAsync(server, head)));

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        while (await server.MemoryAsync("VmRSS", limit.Token) > IdleMemory) await Task.Delay(100, limit.Token);
    }

    /// <summary>What is in flight beyond the budget is turned away while small requests are answered.</summary>
    [Theory]
    [InlineData("mturk", "HTTP/1.1 400 ", "\"__type\":\"ThrottlingException\"")]
    [InlineData("prolific", "HTTP/1.1 503 ", "\"error_code\":140502")]
    [InlineData("bursar", "HTTP/1.1 503 ", "\"code\":\"busy\"")]
    public async Task Body_BeyondTheBudget_IsRefusedInTheDialectsOwnForm(string face, string status, string form)
    {
        var environment = new Dictionary<string, string> { ["Bursar__MaxBodyBytesInFlight"] = $"{Mebibyte}" };
        await using var server = await BursarServer.DemoAsync(environment: environment);
        var head = Head(server, face, known: true);
        using var first = new TcpClient();
        await first.ConnectAsync(IPAddress.Loopback, server.Address.Port, Stop);
        var waits = head.Replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n");
        await first.GetStream().WriteAsync(Encoding.ASCII.GetBytes(waits), Stop);
        // It asks for the body once it has taken its part.
        var asked = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
        await first.GetStream().ReadExactlyAsync(asked, Stop);

        var refused = await SendAsync(server, head);

        Assert.StartsWith(status, refused, StringComparison.Ordinal);
        Assert.Contains(form, refused, StringComparison.Ordinal);
        if (face != "mturk") Assert.Contains("\r\nRetry-After: 1\r\n", refused, StringComparison.Ordinal);
        using var small = new HttpRequestMessage(HttpMethod.Get, "/api/v1/users/me/");
        small.Headers.Authorization = new("Token", DemoServer.Token);
        using var answered = await server.Http.SendAsync(small, Stop);
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        // The first one hangs up, and its part is there for the next.
        first.Dispose();
        var (good, _) = Expected(face, known: true);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        while (!(await SendAsync(server, head)).StartsWith(good, StringComparison.Ordinal))
            limit.Token.ThrowIfCancellationRequested();
    }

    private static (string Good, string Busy) Expected(string face, bool known) => (face, known) switch
    {
        ("mturk", true) => ("HTTP/1.1 200 ", "HTTP/1.1 400 "),
        ("mturk", false) => ("HTTP/1.1 400 ", "HTTP/1.1 429 "),
        ("prolific", true) => ("HTTP/1.1 422 ", "HTTP/1.1 503 "),
        ("bursar", true) => ("HTTP/1.1 400 ", "HTTP/1.1 503 "),
        _ => ("HTTP/1.1 401 ", "HTTP/1.1 429 "),
    };

    private static string Head(BursarServer server, string face, bool known)
    {
        var (path, type, credential) = face switch
        {
            "prolific" => ("/api/v1/workspaces/", "application/json", $"Token {(known ? DemoServer.Token : "none")}"),
            "bursar" => ("/bursar/v1/books", "application/json", $"Bearer {(known ? Operator : "none")}"),
            _ => ("/", "application/x-amz-json-1.1", ""),
        };
        Dictionary<string, string> headers = new() { ["host"] = server.Address.Authority };
        if (face == "mturk")
        {
            var now = DateTimeOffset.UtcNow;
            headers["x-amz-date"] = now.ToString("yyyyMMdd'T'HHmmss'Z'");
            headers["x-amz-target"] = "MTurkRequesterServiceV20170117.GetAccountBalance";
            credential = new Signer(known ? DemoServer.KeyId : "AKIANONE", DemoServer.Secret).Authorize(now, headers, Body);
        }
        headers["content-type"] = type;
        headers["authorization"] = credential;
        headers["connection"] = "close";
        headers["content-length"] = $"{Body.Length}";
        return $"POST {path} HTTP/1.1\r\n{string.Concat(headers.Select(header => $"{header.Key}: {header.Value}\r\n"))}\r\n";
    }

    private static async Task<string> SendAsync(BursarServer server, string head)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port, Stop);
        var stream = client.GetStream();
        var answer = ReadAsync(stream);
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Stop);
            await stream.WriteAsync(Body, Stop);
        }
        catch (IOException)
        {
            // The server has answered and does not want the rest.
        }
        return await answer.WaitAsync(Patience, Stop);
    }

    /// <summary>
    /// What the server sent until it closed the connection, or reset it because it did not want the rest of the body.
    /// </summary>
    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, Stop);
        }
        catch (IOException)
        {
            // What came before the reset is the answer.
        }
        return Encoding.Latin1.GetString(answer.ToArray());
    }
}
