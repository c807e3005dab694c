using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class ListTests
{
    private const string List = "/api/v1/workspaces/";

    [Fact]
    public async Task List_OfOneWorkspace_IsAnsweredAsRecorded()
    {
        await using var server = await ProlificServer.StartAsync();
        var href = $"{server.Http.BaseAddress}api/v1/workspaces/";
        Assert.Equal(
            $$$"""
            {"results":[{"id":"{{{server.Book}}}","title":"My workspace","description":"","owner":"{{{server.User}}}",
            "users":[{"id":"{{{server.User}}}","name":"Joe Soap","email":"Joe.Soap@example.org","roles":["WORKSPACE_ADMIN"]}],
            "naivety_distribution_rate":null,"product":"human","is_trial_workspace":false}],
            "_links":{"self":{"href":"{{{href}}}","title":"Current"},"next":{"href":null,"title":"Next"},
            "previous":{"href":null,"title":"Previous"},"last":{"href":"{{{href}}}","title":"Last"}},
            "meta":{"count":1}}
            """.ReplaceLineEndings(""),
            (await server.GetAsync(List)).Ok().Text);
    }

    [Theory]
    [InlineData("", 20)]
    [InlineData("?limit=10", 10)]
    [InlineData("?limit=7&offset=0", 7)]
    [InlineData("?limit=1000", 45)]
    [InlineData("?limit=1001", 45)]
    [InlineData("?limit=99999999999999999999", 45)]
    [InlineData("?page_size=201", 45)]
    [InlineData("?page_size=7", 7)]
    [InlineData("?page=1&page_size=9&state=ACTIVE%20NOW", 9)]
    [InlineData("?page=1", 20)]
    public async Task List_FollowedByNext_YieldsEachWorkspaceOnceInOrder(string query, int size)
    {
        await using var server = await ProlificServer.StartAsync();
        var expected = await AddWorkspacesAsync(server, 45);

        var seen = new List<string>();
        var pages = new List<JsonElement>();
        for (var address = $"{server.Http.BaseAddress}api/v1/workspaces/{query}"; address is not null;)
        {
            var page = (await server.GetAsync(address)).Ok().Json;
            Assert.Equal(45, page.GetProperty("meta").GetProperty("count").GetInt32());
            Assert.Equal(address, Href(page, "self"));
            if (pages.Count > 0)
                Assert.Equal(Ids(pages[^1]), Ids((await server.GetAsync(Href(page, "previous")!)).Ok().Json));
            pages.Add(page);
            seen.AddRange(Ids(page));
            address = Href(page, "next");
        }

        Assert.Equal(expected, seen);
        Assert.Equal((45 + size - 1) / size, pages.Count);
        Assert.Null(Href(pages[0], "previous"));
        Assert.Equal(Ids(pages[^1]), Ids((await server.GetAsync(Href(pages[0], "last")!)).Ok().Json));
    }

    [Fact]
    public async Task Links_OfMiddlePage_KeepOtherParametersAndTheSlashForm()
    {
        await using var server = await ProlificServer.StartAsync();
        await AddWorkspacesAsync(server, 5);
        var page = (await server.GetAsync("/api/v1/workspaces?search=a%26b&page=2&page_size=2")).Ok().Json;
        var root = $"{server.Http.BaseAddress}api/v1/workspaces";
        Assert.Equal($"{root}?search=a%26b&page_size=2&page=3", Href(page, "next"));
        Assert.Equal($"{root}?search=a%26b&page_size=2", Href(page, "previous"));
        Assert.Equal($"{root}?search=a%26b&page_size=2&page=3", Href(page, "last"));
    }

    [Theory]
    [InlineData("?page=2")]
    [InlineData("?page=2147483647&page_size=200")]
    [InlineData("?limit=10&offset=5")]
    [InlineData("?offset=2147483647")]
    public async Task List_PastItsEnd_Is404(string query)
    {
        await using var server = await ProlificServer.StartAsync();
        await AddWorkspacesAsync(server, 5);
        (await server.GetAsync(List + query)).Error(404, 140302);
    }

    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=-1", "limit")]
    [InlineData("?limit=ten", "limit")]
    [InlineData("?limit=", "limit")]
    [InlineData("?limit=1.0", "limit")]
    [InlineData("?limit=%201", "limit")]
    [InlineData("?limit=1&limit=2", "limit")]
    [InlineData("?offset=-1", "offset")]
    [InlineData("?page=0", "page")]
    [InlineData("?page_size=0", "page_size")]
    [InlineData("?page=1&limit=2", "page")]
    public async Task List_OfWrongParameter_NamesIt(string query, string parameter)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.GetAsync(List + query)).Invalid(parameter);
    }

    [Fact]
    public async Task List_OfTwoUsers_ShowsEachTheirOwn()
    {
        await using var server = await ProlificServer.StartAsync();
        var other = await server.AddUserAsync("Ann Other");
        var book = await server.AddBookAsync(other);
        var token = await server.AddTokenAsync(book, other);
        Assert.Equal([server.Book.ToString()], Ids((await server.GetAsync(List)).Json));
        Assert.Equal([book.ToString()], Ids((await server.GetAsync(List, token)).Json));
        await server.DoAsync(new SetMember(server.Book.Book, other, Role.ProjectEditor));
        Assert.Equal(2, Ids((await server.GetAsync(List, token)).Json).Count);
    }

    /// <summary>Adds workspaces until there are that many; their ids in the order in which they were made.</summary>
    private static async Task<List<string>> AddWorkspacesAsync(ProlificServer server, int count)
    {
        var ids = new List<string> { server.Book.ToString() };
        while (ids.Count < count)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(1));
            ids.Add((await server.AddBookAsync(server.User)).ToString());
        }
        return ids;
    }

    private static List<string> Ids(JsonElement page)
        => [.. page.GetProperty("results").EnumerateArray().Select(workspace => workspace.GetProperty("id").GetString()!)];

    private static string? Href(JsonElement page, string link)
        => page.GetProperty("_links").GetProperty(link).GetProperty("href").GetString();
}
