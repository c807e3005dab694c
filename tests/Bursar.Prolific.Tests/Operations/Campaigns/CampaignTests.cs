using System.Text.Json;

namespace Bursar.Prolific.Tests;

public sealed class CampaignTests
{
    private const string Campaigns = "/api/v1/campaigns";

    [Fact]
    public async Task Campaigns_WhereNobodyCanRegister_AreNone()
    {
        await using var server = await ProlificServer.StartAsync();

        foreach (var path in new[] { Campaigns, $"{Campaigns}/", $"{Campaigns}/?workspace_id={server.Book}&limit=20&offset=0" })
        {
            var list = (await server.GetAsync(path)).Ok().Json;
            Assert.Equal("[]", list.GetProperty("results").GetRawText());
            Assert.Equal(0, list.GetProperty("meta").GetProperty("count").GetInt32());
        }
        var (book, _) = await server.AddStrangerAsync();
        (await server.GetAsync($"{Campaigns}/?workspace_id={book}")).Error(404, 140401);
    }

    [Fact]
    public async Task Campaigns_WhereAnyoneCanRegister_LeadThere()
    {
        await using var server = await ProlificServer.StartAsync(
            null, ("Bursar:WorkUrls", "http://127.0.0.1:0"), ("Bursar:OpenRegistration", "true"));

        var list = (await server.GetAsync($"{Campaigns}/?workspace_id={server.Book}")).Ok().Json;

        var one = Assert.Single(list.GetProperty("results").EnumerateArray());
        Assert.Equal($"{server.Book}", one.GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.String, one.GetProperty("name").ValueKind);
        var page = await server.Http.GetStringAsync(
            new Uri(one.GetProperty("sign_up_link").GetString()!), TestContext.Current.CancellationToken);
        Assert.Contains("Register", page, StringComparison.OrdinalIgnoreCase);
    }
}
