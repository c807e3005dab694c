using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary><c>bursar group</c> against a real server.</summary>
public sealed class GroupCommandTests
{
    private static readonly Dictionary<string, string> WithSite = new() { ["Bursar__WorkUrls"] = "http://127.0.0.1:0" };

    [Fact]
    public async Task Link_OfAGroup_IsMadeShownAndTakenBack()
    {
        await using var server = await BursarServer.ServeAsync(environment: WithSite);
        var group = await GroupAsync(server);
        var consent = Path.Combine(server.Data, "consent.txt");
        await File.WriteAllTextAsync(consent, "I agree.", TestContext.Current.CancellationToken);

        var made = await server.Command.RunAsync(
            "group", "link", group, "--most", "40", "--days", "14", "--consent", consent, "--notice", "Bring your card.");

        Assert.Contains($"/join/{group}.", made.Good, StringComparison.Ordinal);
        Assert.Contains("A pool: for 40 people, 0 have joined, until ", made.Good, StringComparison.Ordinal);
        var shown = await server.Command.JsonAsync("group", "show", group);
        Assert.Equal("I agree.", shown.GetProperty("consent").GetString());
        Assert.Equal(JsonValueKind.Null, shown.GetProperty("link").ValueKind);
        Assert.Equal("", (await server.Command.RunAsync("group", "unlink", group)).Good);
        Assert.Contains("taken back", (await server.Command.RunAsync("group", "show", group)).Good, StringComparison.Ordinal);
        Assert.NotEqual(0, (await server.Command.RunAsync("group", "link", group, "--most", "0")).ExitCode);
    }

    [Fact]
    public async Task Link_WithoutNames_IsMadeOnceTheBookAllowsIt()
    {
        await using var server = await BursarServer.ServeAsync(environment: WithSite);
        var group = await GroupAsync(server);
        var book = (await server.Command.JsonAsync("book", "list"))[0].GetProperty("id").GetString()!;
        string[] link = ["group", "link", group, "--most", "40", "--anonymous"];
        Assert.NotEqual(0, (await server.Command.RunAsync(link)).ExitCode);

        var allowed = await server.Command.RunAsync("book", "anonymous", book, "on");

        Assert.Contains("without name  allowed", allowed.Good, StringComparison.Ordinal);
        Assert.Contains(
            "for 40 people, without a name, 0 have joined", (await server.Command.RunAsync(link)).Good, StringComparison.Ordinal);
        var shut = await server.Command.JsonAsync("book", "anonymous", book, "off");
        Assert.False(shut.GetProperty("allows_anonymous").GetBoolean());
    }

    private static async Task<string> GroupAsync(BursarServer server)
    {
        var book = (await server.Command.JsonAsync("book", "open", "Pool", "--currency", "GBP")).GetProperty("id").GetString()!;
        var token = (await server.Command.JsonAsync("token", "create", book)).GetProperty("token").GetString()!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/participant-groups/")
        {
            Content = JsonContent.Create(new { name = "A pool", workspace_id = book }),
        };
        request.Headers.Authorization = new("Token", token);
        using var answer = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken))
            .GetProperty("id").GetString()!;
    }
}
