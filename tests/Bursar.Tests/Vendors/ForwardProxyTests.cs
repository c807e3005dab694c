using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Bursar.Tests;

/// <summary>Calls to the vendors' hosts come to Bursar, and all others go where they are meant to.</summary>
public sealed class ForwardProxyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://api.prolific.com/api/v1/users/me/", HttpStatusCode.Unauthorized)]
    [InlineData("https://api.prolific.co/api/v1/users/me/", HttpStatusCode.Unauthorized)]
    [InlineData("http://api.prolific.com/api/v1/users/me/", HttpStatusCode.Unauthorized)]
    [InlineData("https://mturk-requester.us-east-1.amazonaws.com/health/ready", HttpStatusCode.OK)]
    [InlineData("https://app.prolific.com/sign-in", HttpStatusCode.OK)]
    public async Task Get_OfAVendor_IsAnsweredByBursar(string url, HttpStatusCode status)
    {
        await using var house = await House.StartAsync();

        using var answer = await house.Http.GetAsync(new Uri(url), Stop);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Get_OfAnotherHost_GoesThereAndIsNotRead()
    {
        await using var house = await House.StartAsync();
        await using var other = await Receiver.StartAsync();
        house.Handler.CookieContainer.Add(new Uri(other.Url), new Cookie("secret", "one"));

        for (var i = 0; i < 2; i++)
            Assert.Equal(HttpStatusCode.OK, (await house.Http.GetAsync(new Uri($"{other.Url}?q=a%20b"), Stop)).StatusCode);

        var got = await other.TakeAsync();
        Assert.Equal(("GET", "/hook", "secret=one"), (got.Method, got.Path, got.Headers["Cookie"]));
        Assert.DoesNotContain(got.Headers.Keys, name => name.StartsWith("Proxy", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Connect_ToAnotherHost_IsATunnelInBothDirections()
    {
        await using var house = await House.StartAsync();
        using var target = new TcpListener(IPAddress.Loopback, 0);
        target.Start();
        var echo = EchoAsync(target);

        using var client = new TcpClient();
        await client.ConnectAsync(house.Proxy.Address.Host, house.Proxy.Address.Port, Stop);
        var way = client.GetStream();
        await way.WriteAsync(Encoding.ASCII.GetBytes($"CONNECT {target.LocalEndpoint} HTTP/1.1\r\nHost: x\r\n\r\nfirst"), Stop);
        Assert.Equal("HTTP/1.1 200 Connection established", await LineAsync(way));
        Assert.Equal("", await LineAsync(way));
        client.Client.Shutdown(SocketShutdown.Send);

        using var rest = new StreamReader(way, Encoding.ASCII);
        Assert.Equal("first and last", await rest.ReadToEndAsync(Stop));
        await echo;
    }

    [Fact]
    public async Task Connect_ThroughAnotherProxy_IsPassedOnAsItIs()
    {
        await using var house = await House.StartAsync();
        using var upstream = new TcpListener(IPAddress.Loopback, 0);
        upstream.Start();
        await using var proxy = ForwardProxy.Start(house.Server, new Uri($"http://{upstream.LocalEndpoint}"));
        using var client = new TcpClient();
        await client.ConnectAsync(proxy.Address.Host, proxy.Address.Port, Stop);
        const string asked = "CONNECT example.org:443 HTTP/1.1\r\nProxy-Authorization: Basic eA==\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(asked), Stop);

        using var above = await upstream.AcceptTcpClientAsync(Stop);
        var read = new byte[asked.Length];
        await above.GetStream().ReadExactlyAsync(read, Stop);

        Assert.Equal(asked, Encoding.ASCII.GetString(read));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "400 Bad Request")]
    [InlineData("CONNECT nowhere HTTP/1.1\r\n\r\n", "400 Bad Request")]
    [InlineData("CONNECT 127.0.0.1:1 HTTP/1.1\r\n\r\n", "502 Bad Gateway")]
    [InlineData("nonsense\r\n\r\n", "400 Bad Request")]
    public async Task Request_ThatIsNone_IsRefused(string request, string status)
    {
        await using var house = await House.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(house.Proxy.Address.Host, house.Proxy.Address.Port, Stop);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), Stop);

        Assert.Equal($"HTTP/1.1 {status}", await LineAsync(client.GetStream()));
    }

    private static async Task EchoAsync(TcpListener target)
    {
        using var peer = await target.AcceptTcpClientAsync(Stop);
        using var reader = new StreamReader(peer.GetStream(), Encoding.ASCII);
        var said = await reader.ReadToEndAsync(Stop);
        await peer.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"{said} and last"), Stop);
    }

    private static async Task<string> LineAsync(NetworkStream from)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await from.ReadAsync(one, Stop) == 1 && one[0] != '\n')
            if (one[0] != '\r') line.Append((char)one[0]);
        return line.ToString();
    }

    /// <summary>A sandbox, a proxy in front of it, and a client that uses the proxy and trusts the sandbox's authority.</summary>
    private sealed class House : IAsyncDisposable
    {
        private readonly TestServer _sandbox;

        private House(TestServer sandbox)
        {
            _sandbox = sandbox;
            var data = new DataDirectory(Path.GetDirectoryName(sandbox.DataFile)!);
            Server = ServerFile.Read(data)!;
            Proxy = ForwardProxy.Start(Server, upstream: null);
            Handler = new SocketsHttpHandler { Proxy = new WebProxy(Proxy.Address), AllowAutoRedirect = false };
            Handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
                CustomTrustStore = { X509CertificateLoader.LoadCertificateFromFile(data.AuthorityFile) },
            };
            Http = new HttpClient(Handler);
        }

        public ServerFile Server { get; }

        public ForwardProxy Proxy { get; }

        public SocketsHttpHandler Handler { get; }

        public HttpClient Http { get; }

        public static async Task<House> StartAsync() => new(await TestServer.StartAsync(
            // Certificates are checked by the machine's own clock.
            TimeProvider.System.GetUtcNow(), settings: [("Bursar:Sandbox", "true"), ("Bursar:WorkUrls", "http://127.0.0.1:0")]));

        public async ValueTask DisposeAsync()
        {
            Http.Dispose();
            await Proxy.DisposeAsync();
            await _sandbox.DisposeAsync();
        }
    }
}
