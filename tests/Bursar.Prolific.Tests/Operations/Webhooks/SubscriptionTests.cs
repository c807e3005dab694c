using System.Net;

namespace Bursar.Prolific.Tests;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task Create_WithoutASecret_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();

        (await server.PostAsync(Webhooks.Subscriptions, server.Body())).Error(400, 140103);
    }

    [Fact]
    public async Task Create_ThenConfirm_IsListedAndReadAsDocumented()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();
        var (id, challenge) = await server.SubscribeAsync();
        var expected =
            $$"""
            {"id":"{{id}}","event_type":"study.status.change","target_url":"{{Webhooks.Target}}","is_enabled":true,
            "workspace_id":"{{server.Book}}"}
            """.ReplaceLineEndings("");
        Assert.Equal(expected, (await server.GetAsync($"{Webhooks.Subscriptions}{id}")).Ok().Text);

        (await server.PostAsync($"{Webhooks.Subscriptions}{id}/", """{"secret":"a guess"}""")).Invalid("secret");
        var confirmed = await server.PostAsync($"{Webhooks.Subscriptions}{id}/", $$"""{"secret":"{{challenge}}"}""");

        Assert.Equal(expected, confirmed.Ok().Text);
        var list = (await server.GetAsync(Webhooks.Subscriptions)).Is("GET /api/v1/hooks/subscriptions/");
        Assert.Equal(expected, Assert.Single(list.GetProperty("results").EnumerateArray()).GetRawText());
        Assert.Equal(1, list.GetProperty("meta").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task List_IsFilteredAndPaged()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();
        List<string> ids = [];
        for (var i = 0; i < 5; i++) ids.Add((await server.SubscribeAsync()).Id);
        await PatchAsync(server, ids[1], """{"is_enabled":false}""");

        Assert.Equal([ids[0], ids[2], ids[3], ids[4]], (await ListAsync("")).Ids());
        Assert.Equal([ids[1]], (await ListAsync("?is_enabled=false")).Ids());
        Assert.Equal([ids[2], ids[3]], (await ListAsync($"?workspace_id={server.Book}&limit=2&offset=1&is_enabled=True")).Ids());
        (await ListAsync("?is_enabled=perhaps")).Invalid("is_enabled");
        (await ListAsync("?workspace_id=63722982f9cc073ecc730f6b")).Error(404, 140401);

        Task<Reply> ListAsync(string query) => server.GetAsync(Webhooks.Subscriptions + query);
    }

    [Fact]
    public async Task Patch_OfSomeFields_ChangesThese()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();
        var id = await server.ConfirmedAsync();

        var changed = await PatchAsync(
            server, id, """{"target_url":"https://anotherexample.com/api/v1/","event_type":"submission.status.change"}""");

        Assert.Equal("https://anotherexample.com/api/v1/", changed.Ok().Json.GetProperty("target_url").GetString());
        Assert.Equal("submission.status.change", changed.Json.GetProperty("event_type").GetString());
        Assert.True(changed.Json.GetProperty("is_enabled").GetBoolean());
        var off = await PatchAsync(server, id, """{"is_enabled":"false"}""");
        Assert.False(off.Ok().Json.GetProperty("is_enabled").GetBoolean());
        (await PatchAsync(server, id, $$"""{"workspace_id":"{{server.User}}"}""")).Invalid("workspace_id");
        var wrong = await PatchAsync(server, id, """{"event_type":"study.unknown","target_url":"nowhere"}""");
        wrong.Invalid("event_type", "target_url");
    }

    [Fact]
    public async Task Delete_OfASubscription_IsFinal()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();
        var id = await server.ConfirmedAsync();

        var reply = await server.SendAsync(HttpMethod.Delete, $"{Webhooks.Subscriptions}{id}/", null);

        Assert.Equal((HttpStatusCode.NoContent, 0), (reply.Status, reply.Body.Length));
        (await server.GetAsync($"{Webhooks.Subscriptions}{id}/")).Error(404, 140401);
        (await server.GetAsync($"{Webhooks.Subscriptions}{id}/events/")).Error(404, 140401);
        (await server.SendAsync(HttpMethod.Delete, $"{Webhooks.Subscriptions}{id}/", null)).Error(404, 140401);
        Assert.Empty((await server.GetAsync(Webhooks.Subscriptions)).Ids());
    }

    [Fact]
    public async Task Subscription_OfAnother_IsNotThere()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();
        var (id, challenge) = await server.SubscribeAsync();
        var (_, token) = await server.AddStrangerAsync();
        var path = $"{Webhooks.Subscriptions}{id}/";

        (await server.GetAsync(path, token)).Error(404, 140401);
        (await server.GetAsync(path + "events/", token)).Error(404, 140401);
        (await server.PostAsync(path, $$"""{"secret":"{{challenge}}"}""", token)).Error(404, 140401);
        (await server.SendAsync(HttpMethod.Patch, path, """{"is_enabled":false}""", token)).Error(404, 140401);
        (await server.SendAsync(HttpMethod.Delete, path, null, token)).Error(404, 140401);
        (await server.PostAsync(Webhooks.Subscriptions, server.Body(), token)).Error(404, 140401);
    }

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost:8080/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://user@example.com/")]
    [InlineData("nowhere")]
    public async Task Create_ToAnAddressThatIsNotPublic_NamesTheField(string target)
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();

        (await server.PostAsync(Webhooks.Subscriptions, server.Body(target: target))).Invalid("target_url");
    }

    [Fact]
    public async Task Create_OfABodyWithoutFields_NamesEach()
    {
        await using var server = await ProlificServer.StartAsync();

        (await server.PostAsync(Webhooks.Subscriptions, "{}")).Invalid("workspace_id", "event_type", "target_url");
    }

    private static Task<Reply> PatchAsync(ProlificServer server, string id, string body)
        => server.SendAsync(HttpMethod.Patch, $"{Webhooks.Subscriptions}{id}/", body);
}
