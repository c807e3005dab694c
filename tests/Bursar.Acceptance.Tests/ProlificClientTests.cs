using System.Net;
using System.Text;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// The request samples of the endpoint's documentation, with only the address and the token filled in. The samples for Java, C#,
/// PHP and Swift are not complete programs, and all but Swift's need libraries (Unirest, RestSharp 106, Guzzle).
/// </summary>
public sealed class ProlificClientTests(DemoServer demo)
{
    /// <summary>The documented sample, to the byte as Bursar sends it.</summary>
    private const string Documented =
        """{"currency_code":"GBP","total_balance":630,"balance_breakdown":{"rewards":450,"fees":150,"vat":30}"""
        + ""","available_balance":210,"available_balance_breakdown":{"rewards":150,"fees":50,"vat":10}}""";

    [Fact]
    public async Task Balance_ByCurl_IsTheDocumentedSample()
    {
        var curl = await Prerequisite.FindAsync("curl", ["--version"], "curl");

        var run = await ProgramRun.StartAsync(
            curl, ["-sS", await BalanceUrlAsync(), "-H", $"Authorization: Token {DemoServer.Token}"]);

        Assert.Equal(Documented, run.Good);
    }

    [Fact]
    public async Task Balance_ByPythonRequests_IsTheDocumentedSample()
    {
        var python = await Prerequisite.FindAsync("Python's requests", ["-c", "import requests"], "/usr/bin/python3", "python3");
        var sample = $$"""
            import requests
            url = "{{await BalanceUrlAsync()}}"
            headers = {"Authorization": "Token {{DemoServer.Token}}"}
            response = requests.get(url, headers=headers)
            print(response.json())
            """;

        var run = await ProgramRun.StartAsync(python, ["-c", sample]);

        Assert.Equal(Documented, run.Good.Trim().Replace('\'', '"').Replace(" ", ""));
    }

    [Fact]
    public async Task Balance_ByJavaScriptFetch_IsTheDocumentedSample()
    {
        var node = await Prerequisite.FindAsync("Node.js", ["--version"], "node");
        var sample = $$$"""
            const url = '{{{await BalanceUrlAsync()}}}';
            const options = {method: 'GET', headers: {Authorization: 'Token {{{DemoServer.Token}}}'}};
            try {
              const response = await fetch(url, options);
              const data = await response.json();
              console.log(JSON.stringify(data));
            } catch (error) {
              console.error(error);
            }
            """;

        var run = await ProgramRun.StartAsync(node, ["--input-type=module", "-e", sample]);

        Assert.Equal(Documented, run.Good.Trim());
    }

    /// <summary>Not every machine has Go, and CI does not install it.</summary>
    [Fact]
    public async Task Balance_ByGo_IsTheDocumentedSample()
    {
        var go = OnPath("go");
        using var directory = new TestDirectory();
        var file = Path.Combine(directory.Path, "main.go");
        await File.WriteAllTextAsync(file, $$"""
            package main
            import (
              "fmt"
              "net/http"
              "io"
            )
            func main() {
              url := "{{await BalanceUrlAsync()}}"
              req, _ := http.NewRequest("GET", url, nil)
              req.Header.Add("Authorization", "Token {{DemoServer.Token}}")
              res, _ := http.DefaultClient.Do(req)
              defer res.Body.Close()
              body, _ := io.ReadAll(res.Body)
              fmt.Println(res)
              fmt.Println(string(body))
            }
            """, TestContext.Current.CancellationToken);

        var run = await ProgramRun.StartAsync(go, ["run", file]);

        Assert.EndsWith(Documented, run.Good.TrimEnd(), StringComparison.Ordinal);
    }

    /// <summary>
    /// Not every machine has Ruby, and CI does not install it. One line of the sample enables https, which the test's server does
    /// not have.
    /// </summary>
    [Fact]
    public async Task Balance_ByRuby_IsTheDocumentedSample()
    {
        var ruby = OnPath("ruby");
        var sample = $$"""
            require 'uri'
            require 'net/http'
            url = URI("{{await BalanceUrlAsync()}}")
            http = Net::HTTP.new(url.host, url.port)
            request = Net::HTTP::Get.new(url)
            request["Authorization"] = 'Token {{DemoServer.Token}}'
            response = http.request(request)
            puts response.read_body
            """;

        var run = await ProgramRun.StartAsync(ruby, ["-e", sample]);

        Assert.Equal(Documented, run.Good.Trim());
    }

    [Fact]
    public async Task Balance_OverTheWire_IsByteExact()
    {
        using var answer = await SendAsync(HttpMethod.Get, new Uri(await BalanceUrlAsync()).AbsolutePath);

        Assert.Equal(
            Documented,
            Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(Documented.Length, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Balance_WithoutSlash_IsAnsweredAndNotRedirected()
    {
        using var answer = await SendAsync(HttpMethod.Get, new Uri(await BalanceUrlAsync()).AbsolutePath.TrimEnd('/'));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Token wrong")]
    [InlineData("Bearer demo-token-for-local-use-only")]
    public async Task Balance_WithoutGoodToken_Is401InTheErrorForm(string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, await BalanceUrlAsync());
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var answer = await demo.Server.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var error = JsonElement.Parse(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("error");
        Assert.Equal(401, error.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Workspace_CreatedByItsUser_ReadsZeroAndIsListed()
    {
        using var created = await SendAsync(
            HttpMethod.Post, "/api/v1/workspaces/", """{"title":"My new workspace","currency_code":"GBP"}""");
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var id = JsonElement.Parse(await created.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .GetProperty("id")
            .GetString();

        using var balance = await SendAsync(HttpMethod.Get, $"/api/v1/workspaces/{id}/balance/");
        var read = JsonElement.Parse(await balance.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, read.GetProperty("total_balance").GetInt32());

        using var list = await SendAsync(HttpMethod.Get, "/api/v1/workspaces/?limit=1000");
        Assert.Contains(id!, await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>An optional program: if it is missing the test is skipped, in CI as well.</summary>
    private static string OnPath(string program)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        Assert.SkipUnless(folders.Any(folder => File.Exists(Path.Combine(folder, program))), $"This machine has no {program}.");
        return program;
    }

    private async Task<string> BalanceUrlAsync()
    {
        using var list = await SendAsync(HttpMethod.Get, "/api/v1/workspaces/");
        var workspaces = JsonElement.Parse(await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var id = workspaces.GetProperty("results")[0].GetProperty("id").GetString();
        return $"{demo.Server.Address}api/v1/workspaces/{id}/balance/";
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {DemoServer.Token}");
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await demo.Server.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
