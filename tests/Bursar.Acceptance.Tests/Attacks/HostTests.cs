using System.Net;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// A page elsewhere gets nothing through a visitor's browser: neither by a name that it points at this machine (DNS rebinding),
/// nor from an answer whose type a browser guesses, nor from a cache.
/// </summary>
public sealed class HostTests
{
    private const string Operator = "demo-operator-for-local-use-only";
    private static readonly string[] Faces = ["/", "/api/v1/users/me/", "/bursar/v1/books", "/health/live", "/nothing"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Host_OfAnotherSite_IsRefusedOnEveryFace()
    {
        await using var server = await BursarServer.DemoAsync();
        foreach (var path in Faces)
        {
            foreach (var host in (string[])["evil.example", $"evil.example:{server.Address.Port}", "127.0.0.1.evil.example"])
            {
                using var answer = await SendAsync(server, HttpMethod.Get, path, host, ("Authorization", $"Bearer {Operator}"));
                Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
                Assert.Contains("Bursar:AllowedHosts", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
            }
        }

        // The finding: the demo's public token moved the clock, called by a name of the attacker's.
        using var moved = await SendAsync(
            server, HttpMethod.Post, "/bursar/v1/clock", "evil.example", ("Authorization", $"Bearer {Operator}"));
        Assert.Equal(HttpStatusCode.BadRequest, moved.StatusCode);
        foreach (var host in (string[])["localhost", "LOCALHOST:1", "127.0.0.1", "[::1]:80", "10.0.0.1"])
        {
            using var good = await SendAsync(
                server, HttpMethod.Get, "/bursar/v1/books", host, ("Authorization", $"Bearer {Operator}"));
            Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        }
    }

    /// <summary>Programs that run with a proxy go on calling the vendors' hosts.</summary>
    [Fact]
    public async Task Host_ThatIsConfigured_IsAnswered()
    {
        var environment = new Dictionary<string, string>
        {
            ["Bursar__AllowedHosts"] = "api.prolific.com; *.us-east-1.amazonaws.com",
            ["Bursar__PublicUrl"] = "https://bursar.example.org:8443",
        };
        await using var server = await BursarServer.DemoAsync(environment: environment);
        string[] allowed =
            ["api.prolific.com", "mturk-requester.us-east-1.amazonaws.com:443", "bursar.example.org:8443", "BURSAR.EXAMPLE.ORG"];
        foreach (var host in allowed)
        {
            using var answer = await SendAsync(server, HttpMethod.Get, "/health/live", host);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        using var other = await SendAsync(server, HttpMethod.Get, "/health/live", "us-east-1.amazonaws.com");
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
    }

    [Fact]
    public async Task Answers_OfEveryFace_AreNotSniffedAndSecretsNotKept()
    {
        await using var server = await BursarServer.DemoAsync();
        foreach (var path in Faces)
        {
            using var answer = await SendAsync(server, HttpMethod.Get, path, "localhost");
            Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        }

        using var books = await SendAsync(
            server, HttpMethod.Get, "/bursar/v1/books", "localhost", ("Authorization", $"Bearer {Operator}"));
        var all = JsonElement.Parse(await books.Content.ReadAsStringAsync(Stop)).GetProperty("books").EnumerateArray();
        var book = all.First(one => one.GetProperty("currency").GetString() == "USD").GetProperty("id").GetString();
        foreach (var secret in (string[])["keys", "tokens"])
        {
            using var made = await SendAsync(
                server,
                HttpMethod.Post,
                $"/bursar/v1/books/{book}/{secret}",
                "localhost",
                ("Authorization", $"Bearer {Operator}"));
            Assert.Equal(HttpStatusCode.Created, made.StatusCode);
            Assert.True(made.Headers.CacheControl?.NoStore);
        }
    }

    /// <summary>A client sends its token to wherever a link leads; so the link says https where the client said it.</summary>
    [Theory]
    [InlineData("", "127.0.0.0/8", "https", "https://localhost:7/")]
    [InlineData("", "10.0.0.1;127.0.0.1", "https", "https://localhost:7/")]
    [InlineData("", "10.0.0.0/8", "https", "http://localhost:7/")]
    [InlineData("", "", "https", "http://localhost:7/")]
    [InlineData("https://bursar.example.org", "", "", "https://bursar.example.org/")]
    [InlineData("https://bursar.example.org:8443", "127.0.0.1", "http", "https://bursar.example.org:8443/")]
    public async Task Links_BehindAProxy_FollowTheConfiguredOrTheForwardedAddress(
        string publicUrl, string proxies, string forwarded, string expected)
    {
        var environment = new Dictionary<string, string>
        {
            ["Bursar__PublicUrl"] = publicUrl,
            ["Bursar__TrustedProxies"] = proxies,
        };
        await using var server = await BursarServer.DemoAsync(environment: environment);

        using var answer = await SendAsync(
            server,
            HttpMethod.Get,
            "/api/v1/workspaces/?limit=1",
            "localhost:7",
            ("Authorization", $"Token {DemoServer.Token}"),
            ("X-Forwarded-Proto", forwarded));

        var links = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Stop)).GetProperty("_links");
        foreach (var link in (string[])["self", "last"])
        {
            var href = links.GetProperty(link).GetProperty("href").GetString();
            Assert.StartsWith($"{expected}api/v1/workspaces/", href, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Bursar__AllowedHosts", "http://example.org")]
    [InlineData("Bursar__PublicUrl", "bursar.example.org")]
    [InlineData("Bursar__PublicUrl", "https://bursar.example.org/path")]
    [InlineData("Bursar__TrustedProxies", "proxy.example.org")]
    [InlineData("Bursar__MaxConnections", "0")]
    [InlineData("Bursar__MaxBodyBytesInFlight", "1000")]
    [InlineData("Bursar__MaxFailedCredentials", "many")]
    [InlineData("Bursar__Certificate", "/nowhere.pem")]
    [InlineData("Bursar__CertificateKey", "/nowhere.pem")]
    public async Task Setting_OfAWrongForm_IsRefusedAtTheStart(string name, string value)
    {
        using var directory = new TestDirectory();
        var run = await ProgramRun.StartAsync(
            "dotnet",
            [Paths.Executable, "serve", "--data", directory.Path, "--urls", "http://127.0.0.1:0"],
            environment: new Dictionary<string, string> { [name] = value });

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(name.Replace("__", ":"), Assert.Single(run.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(
        BursarServer server, HttpMethod method, string path, string host, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Host = host;
        foreach (var (name, value) in headers) if (value.Length > 0) request.Headers.TryAddWithoutValidation(name, value);
        return await server.Http.SendAsync(request, Stop);
    }
}
