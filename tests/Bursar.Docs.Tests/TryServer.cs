using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Bursar.Docs.Tests;

/// <summary>A demo whose operations are tried as a browser does it: by the forms of their pages.</summary>
internal sealed partial class TryServer : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TestServer _server;
    private readonly HttpClient _client;

    private TryServer(TestServer server)
    {
        _server = server;
        _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<TryServer> StartAsync() => new(await TestServer.StartDemoAsync(Start));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    public Task<string> ReadAsync(string path) => _client.GetStringAsync(path, Stop);

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, Stop);

    /// <summary>What a form of an operation's page is filled in with; empty if it has none.</summary>
    public async Task<Dictionary<string, string>> FormAsync(string operation)
    {
        var page = await ReadAsync($"/docs/{operation}");
        return Field().Matches(page).ToDictionary(
            one => one.Groups["name"].Value, one => WebUtility.HtmlDecode(one.Groups["value"].Value));
    }

    /// <summary>Calls the API as a researcher's program does.</summary>
    public async Task CallAsync(string method, string path, string body)
    {
        using var request = new HttpRequestMessage(new(method), path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Authorization", "Token demo-token-for-local-use-only");
        using var answer = await _client.SendAsync(request, Stop);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    /// <summary>The operations that a page says make what its form lacks.</summary>
    public async Task<IReadOnlyList<string>> NeedsAsync(string operation)
        => [.. Need().Matches(await ReadAsync($"/docs/{operation}")).Select(one => one.Groups["operation"].Value)];

    /// <summary>Sends a form as a page of the server does it, or as another page's headers say.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        string operation, Dictionary<string, string> form, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/docs/try/{operation}")
        {
            Content = new FormUrlEncodedContent(form),
        };
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await _client.SendAsync(request, Stop);
    }

    /// <summary>Sends the form of an operation's page, with other values for some fields.</summary>
    /// <returns>The page that shows what came of it, without its escapes.</returns>
    public async Task<string> SendAsync(string operation, params (string Name, string Value)[] changes)
    {
        var form = await FormAsync(operation);
        foreach (var (name, value) in changes)
        {
            Assert.True(form.ContainsKey(name), $"{operation} has no field {name}.");
            form[name] = value;
        }
        return await SendAsync(operation, form);
    }

    /// <summary>Sends a form.</summary>
    public async Task<string> SendAsync(string operation, Dictionary<string, string> form)
    {
        using var answer = await PostAsync(operation, form, ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    /// <summary>What came of a call, in its heading: <c>good 200 OK</c>.</summary>
    public static string OutcomeOf(string page)
    {
        var found = Outcome().Match(page);
        return $"{found.Groups["kind"].Value} {found.Groups["title"].Value}";
    }

    [GeneratedRegex(
        "(<input id=\"try-[^\"]*\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"|"
        + "<textarea id=\"try-body\" name=\"(?<name>body)\"[^>]*>\n(?<value>[^<]*)</textarea>)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Field();

    [GeneratedRegex(
        "<p class=\"note\">This demo has no [^<]*<a href=\"/docs/(?<operation>[^#]*)#try\">",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Need();

    [GeneratedRegex(
        "<h2 id=\"outcome\" class=\"(?<kind>[a-z]*)\">(?<title>[^<]*)</h2>",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Outcome();
}
