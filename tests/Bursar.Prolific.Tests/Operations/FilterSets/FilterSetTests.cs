using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class FilterSetTests
{
    private const string Sets = "/api/v1/filter-sets/";
    private const string Men = """[{"filter_id":"sex","selected_values":["0"]}]""";
    private const string Women = """[{"filter_id":"sex","selected_values":["1"]}]""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sets_FromCreationToDeletion_AreAsDocumented()
    {
        await using var server = await ProlificServer.StartAsync(null, ("Prolific:ShowsSmallCounts", "true"));
        await server.PersonAsync("sex=0");
        var made = (await PostAsync(server, Men)).Ok(HttpStatusCode.Created).Json;
        var id = made.GetProperty("id").GetString()!;
        Assert.Equal(
            $$"""
            {"id":"{{id}}","version":1,"is_deleted":false,"is_locked":false,"workspace_id":"{{server.Book}}",
            "organisation_id":null,"name":"People","filters":{{Men}},"eligible_participant_count":1}
            """.ReplaceLineEndings(""),
            made.GetRawText());

        var changed = (await PatchAsync(server, id, $$"""{"name":"Women","filters":{{Women}}}"""))
            .Ok().Json;
        Assert.Equal((2, "Women", 0), Of(changed));
        var older = await server.GetAsync($"{Sets}{id}/?version_number=1");
        Assert.Equal((1, "People", 1), Of(older.Ok().Json));
        Assert.Equal((2, "Women", 0), Of((await server.GetAsync($"{Sets}{id}")).Ok().Json));
        (await server.GetAsync($"{Sets}{id}/?version_number=3")).Error(404, 140401);
        (await server.GetAsync($"{Sets}{id}/?version_number=one")).Invalid("version_number");

        Assert.True(IsLocked((await server.PostAsync($"{Sets}{id}/lock/")).Ok().Json));
        (await PatchAsync(server, id, """{"name":"Others"}""")).Error(400, 140103);
        (await server.SendAsync(HttpMethod.Delete, $"{Sets}{id}/", null)).Error(400, 140103);
        var copy = (await server.PostAsync($"{Sets}{id}/clone/"))
            .Ok(HttpStatusCode.Created).Json;
        Assert.Equal((1, "Women (Copy)", 0), Of(copy));
        Assert.False(IsLocked(copy));
        var named = await server.PostAsync($"{Sets}{id}/clone/", """{"new_name":"Named"}""");
        Assert.Equal((1, "Named", 0), Of(named.Ok(HttpStatusCode.Created).Json));
        Assert.False(IsLocked((await server.PostAsync($"{Sets}{id}/unlock/")).Ok().Json));

        Assert.Equal(["Women", "Women (Copy)", "Named"], await NamesAsync(server, ""));
        var gone = await server.SendAsync(HttpMethod.Delete, $"{Sets}{id}/", null);
        Assert.Equal((HttpStatusCode.NoContent, 0), (gone.Status, gone.Body.Length));
        Assert.True((await server.GetAsync($"{Sets}{id}/")).Ok().Json.GetProperty("is_deleted").GetBoolean());
        (await PatchAsync(server, id, """{"name":"Others"}""")).Error(404, 140401);
        Assert.Equal(["Women (Copy)", "Named"], await NamesAsync(server, $"?workspace_id={server.Book}&limit=10&offset=0"));
        Assert.Equal(["Named"], await NamesAsync(server, "?limit=1&offset=1"));
        Assert.Empty(await NamesAsync(server, "?organisation_id=6955b9000000009900000000"));
    }

    [Theory]
    [InlineData("{}", "name", "filters")]
    [InlineData("""{"name":"A","filters":null}""", "filters")]
    [InlineData("""{"name":"A","filters":[{"filter_id":"sex","selected_values":["7"]}]}""", "filters")]
    [InlineData("""{"name":"","filters":[],"organisation_id":"6955b9000000009900000000"}""", "name", "organisation_id")]
    [InlineData("""{"name":"A","filters":[],"workspace_id":"6955b9000000009900000000"}""", "workspace_id")]
    public async Task Create_OfWhatCannotBe_NamesIt(string body, params string[] fields)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync(Sets, body)).Invalid(fields);
    }

    [Fact]
    public async Task Sets_OfOthers_AreNotThere()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = (await PostAsync(server, Men)).Json.GetProperty("id").GetString();
        var (_, token) = await server.AddStrangerAsync();
        foreach (var (method, path) in new[]
        {
            (HttpMethod.Get, ""), (HttpMethod.Patch, ""), (HttpMethod.Delete, ""), (HttpMethod.Post, "clone/"),
            (HttpMethod.Post, "lock/"), (HttpMethod.Post, "unlock/"),
        })
            (await server.SendAsync(method, $"{Sets}{id}/{path}", "{}", token)).Error(404, 140401);
        Assert.Empty(await NamesAsync(server, "", token));
    }

    [Fact]
    public async Task Study_WithASet_IsForThoseOfTheVersionThatItWasPublishedWith()
    {
        await using var server = await Work.FundedAsync(10_000);
        var (man, woman) = (await server.PersonAsync("sex=0"), await server.PersonAsync("sex=1"));
        var set = (await PostAsync(server, Men)).Json.GetProperty("id").GetString()!;
        var newest = await server.PublishAsync(body => body["filter_set_id"] = set);
        (await PatchAsync(server, set, $$"""{"filters":{{Women}}}""")).Ok();
        var older = await server.PublishAsync(body =>
        {
            body["filter_set_id"] = set;
            body["filter_set_version"] = 1;
        });
        var other = await server.PublishAsync(body => body["filter_set_id"] = set);

        Assert.Equal(1, (await server.StudyAsync(newest)).GetProperty("filter_set_version").GetInt32());
        Assert.Equal(2, (await server.StudyAsync(other)).GetProperty("filter_set_version").GetInt32());
        Assert.Equal((true, false), (await TakesAsync(newest, man), await TakesAsync(newest, woman)));
        Assert.Equal((true, false), (await TakesAsync(older, man), await TakesAsync(older, woman)));
        Assert.Equal((false, true), (await TakesAsync(other, man), await TakesAsync(other, woman)));
        var copy = (await server.PostAsync($"{StudyServer.Studies}{newest}/clone/")).Ok().Json;
        Assert.Equal(1, copy.GetProperty("filter_set_version").GetInt32());

        async Task<bool> TakesAsync(string study, ObjectId participant)
            => (await server.Ledger.TakePlaceAsync(new(StudyServer.IdOf(study), participant), Stop)).Accepted;
    }

    [Fact]
    public async Task Study_WithASetThatCannotBeUsed_StaysADraft()
    {
        await using var server = await Work.FundedAsync(10_000);
        var set = (await PostAsync(server, Men)).Json.GetProperty("id").GetString()!;
        await RefusedAsync("filter_set_version", body =>
        {
            body["filter_set_id"] = set;
            body["filter_set_version"] = 7;
        });
        await RefusedAsync("filter_set_id", body => body["filter_set_id"] = "644b9cace850cb37684f0892");
        await server.SendAsync(HttpMethod.Delete, $"{Sets}{set}/", null);
        await RefusedAsync("filter_set_id", body => body["filter_set_id"] = set);
        await server.HasAsync(10_000, 0);

        async Task RefusedAsync(string field, Action<JsonObject> change)
            => (await server.TransitionAsync(await server.CreateAsync(change), "PUBLISH")).Invalid(field);
    }

    private static Task<Reply> PostAsync(ProlificServer server, string filters)
        => server.PostAsync(Sets, $$"""{"name":"People","workspace_id":"{{server.Book}}","filters":{{filters}}}""");

    private static Task<Reply> PatchAsync(ProlificServer server, string id, string body)
        => server.SendAsync(HttpMethod.Patch, $"{Sets}{id}/", body);

    private static async Task<IEnumerable<string?>> NamesAsync(ProlificServer server, string query, string? token = null)
        => (await server.GetAsync($"{Sets}{query}", token)).Ok().Json.GetProperty("results")
            .EnumerateArray()
            .Select(one => one.GetProperty("name").GetString());

    private static bool IsLocked(JsonElement set) => set.GetProperty("is_locked").GetBoolean();

    private static (int Version, string? Name, int Count) Of(JsonElement set) => (
        set.GetProperty("version").GetInt32(), set.GetProperty("name").GetString(),
        set.GetProperty("eligible_participant_count").GetInt32());
}
