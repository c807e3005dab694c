using System.Net;

namespace Bursar.Prolific.Tests;

public sealed class SecretTests
{
    [Fact]
    public async Task EventTypes_AreListedAsDocumented()
    {
        await using var server = await ProlificServer.StartAsync();

        var list = (await server.GetAsync("/api/v1/hooks/event-types/")).Is("GET /api/v1/hooks/event-types/");

        Assert.Equal(
            ["study.status.change", "study.progress.change", "study.has_high_return_rate", "submission.status.change"],
            list.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("event_type").GetString()));
        Assert.Equal(4, list.GetProperty("meta").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Create_OfASecret_ReplacesTheOneBefore()
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.GetAsync($"{Webhooks.Secrets}?workspace_id={server.Book}")).Ok();
        var first = await server.CreateSecretAsync();

        var reply = await server.PostAsync("/api/v1/hooks/secrets", $$"""{"workspace_id":"{{server.Book}}"}""");

        var second = reply.Is("POST /api/v1/hooks/secrets/", HttpStatusCode.Created);
        Assert.NotEqual(first.GetProperty("value").GetString(), second.GetProperty("value").GetString());
        Assert.NotEqual(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        foreach (var query in new[] { "", $"?workspace_id={server.Book}" })
        {
            var list = (await server.GetAsync(Webhooks.Secrets + query)).Is("GET /api/v1/hooks/secrets/");
            Assert.Equal(second.GetRawText(), Assert.Single(list.GetProperty("results").EnumerateArray()).GetRawText());
        }
    }

    [Fact]
    public async Task Secret_OnDisk_IsSealed()
    {
        await using var server = await ProlificServer.StartAsync();
        var value = (await server.CreateSecretAsync()).GetProperty("value").GetString()!;

        foreach (var file in new[] { server.DataFile, server.DataFile + "-wal" })
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(value)));
        }
    }

    [Fact]
    public async Task Secret_OfAnother_IsNotThere()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();
        var (book, token) = await server.AddStrangerAsync();

        (await server.GetAsync($"{Webhooks.Secrets}?workspace_id={server.Book}", token)).Error(404, 140401);
        (await server.PostAsync(Webhooks.Secrets, $$"""{"workspace_id":"{{server.Book}}"}""", token)).Error(404, 140401);
        Assert.Empty((await server.GetAsync(Webhooks.Secrets, token)).Ids());
        Assert.Empty((await server.GetAsync($"{Webhooks.Secrets}?workspace_id={book}", token)).Ids());
    }

    [Fact]
    public async Task Secret_ForATokenThatOnlyReads_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.CreateSecretAsync();
        var token = await server.AddTokenAsync(server.Book, server.User, readOnly: true);

        (await server.GetAsync($"{Webhooks.Secrets}?workspace_id={server.Book}", token)).Error(403, 140201);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"workspace_id":null}""")]
    [InlineData("""{"workspace_id":7}""")]
    public async Task Create_WithoutAWorkspace_NamesTheField(string body)
    {
        await using var server = await ProlificServer.StartAsync();

        (await server.PostAsync(Webhooks.Secrets, body)).Invalid("workspace_id");
    }
}
