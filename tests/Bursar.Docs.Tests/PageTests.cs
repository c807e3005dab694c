using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bursar.Docs.Tests;

public sealed partial class PageTests(DocsServer server)
{
    /// <summary>Links to the world outside and to what other parts of the server answer.</summary>
    private static readonly string[] Elsewhere = ["http:", "https:", "mailto:", "data:", "/console"];

    [Fact]
    public async Task Everything_HasEveryOperation()
    {
        var all = await server.ReadAsync("/llms-full.txt");
        var index = await server.ReadAsync("/llms.txt");

        foreach (var (api, operation) in await OperationsAsync())
        {
            var page = await server.ReadAsync($"/docs/{api}/{operation}.md");
            Assert.Contains(page, all, StringComparison.Ordinal);
            Assert.Contains($"{server.Address}/docs/{api}/{operation}.md", index, StringComparison.Ordinal);
            Assert.Contains("**Money:**", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_OfTheBalance_HasSamplesWithThisServer()
    {
        var page = await server.ReadAsync("/docs/prolific/get-workspace-balance.md");

        string[] languages = ["curl", "Python", "JavaScript", "Go", "Ruby", "Java", "PHP", "C#", "Swift"];
        Assert.All(languages, language => Assert.Contains($"### {language}", page, StringComparison.Ordinal));
        Assert.Equal(languages.Length, page.Split($"{server.Address}/api/v1/workspaces/").Length - 1);
        Assert.Contains("`available_balance`", page, StringComparison.Ordinal);
        Assert.Contains("No money moves.", page, StringComparison.Ordinal);
    }

    /// <summary>From the first page on, every link leads somewhere, and every place within a page is there.</summary>
    [Fact]
    public async Task Links_OfEveryPage_LeadSomewhere()
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var todo = new Queue<(string From, string Path)>([("", "/docs")]);
        List<(string From, string To)> links = [];
        while (todo.TryDequeue(out var next))
        {
            var path = next.Path;
            if (pages.ContainsKey(path)) continue;
            Assert.True(path.StartsWith('/'), $"{next.From} leads to {path}.");
            var text = pages[path] = await server.ReadAsync(path);
            if (!text.StartsWith("<!DOCTYPE", StringComparison.Ordinal)) continue;
            foreach (var link in Link().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value)))
            {
                if (Elsewhere.Any(start => link.StartsWith(start, StringComparison.Ordinal))) continue;
                links.Add((path, link.StartsWith('#') ? path + link : link));
                if (!link.StartsWith('#')) todo.Enqueue((path, link.Split('#')[0]));
            }
        }

        Assert.True(pages.Count > 300, $"{pages.Count} pages");
        Assert.Empty(links.Where(link => link.To.Contains('#')).Where(link => !HasPlace(pages[link.To.Split('#')[0]], link.To))
            .Select(link => $"{link.From}: {link.To}").Distinct());
    }

    [Fact]
    public async Task Search_ForWords_FindsThePageFirst()
    {
        var found = await server.ReadAsync("/docs/search?q=workspace+balance");

        Assert.Matches("(?s)<main.*?<li><a href=\"/docs/prolific/get-workspace-balance\"", found);
        Assert.Contains("No page has all", await server.ReadAsync("/docs/search?q=zebra+quince"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>x", await server.ReadAsync("/docs/search?q=%3Cb%3Ex"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InHtml_LoadsNothingFromElsewhere()
    {
        using var answer = await server.AskAsync("/docs/mturk/CreateHIT");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await server.ReadAsync("/docs/mturk/CreateHIT"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/docs/nothing")]
    [InlineData("/docs/prolific/nothing.md")]
    [InlineData("/openapi/nothing.json")]
    [InlineData("/openapi/mturk.xml")]
    public async Task Page_ThatIsNotThere_IsNotFound(string path)
    {
        using var answer = await server.AskAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<List<(string Api, string Operation)>> OperationsAsync()
    {
        List<(string, string)> all = [];
        foreach (var api in DocsServer.Apis)
        {
            var document = JsonNode.Parse(await server.ReadAsync($"/openapi/{api}.json"))!;
            all.AddRange(document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
                .Select(one => (api, one.Value!["operationId"]!.GetValue<string>())));
        }
        return all;
    }

    private static bool HasPlace(string page, string link)
        => page.Contains($"id=\"{Uri.UnescapeDataString(link.Split('#')[1])}\"", StringComparison.Ordinal);

    [GeneratedRegex("(href|src)=\"(?<to>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
