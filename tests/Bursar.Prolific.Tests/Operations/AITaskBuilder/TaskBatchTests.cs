using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Prolific.Tests;

/// <summary>Batches: their layout, their instructions, and the tasks that are made of a dataset.</summary>
public sealed class TaskBatchTests
{
    private const string All = Batches.All;

    [Fact]
    public async Task Batch_IsCreatedAndChanged_WithTheIdsOfWhatStays()
    {
        await using var server = await ProlificServer.StartAsync();
        var dataset = await server.DatasetAsync();
        var made = await server.CreateBatchAsync(dataset);
        var id = TaskBuilder.IdOf(made);
        Assert.Equal(("UNINITIALISED", 2, 0, dataset), (
            made.GetProperty("status").GetString(), made.GetProperty("total_instruction_count").GetInt32(),
            made.GetProperty("total_task_count").GetInt32(), TaskBuilder.IdOf(made.GetProperty("datasets")[0])));
        Assert.Equal(made.GetRawText(), (await server.GetAsync($"{All}/{id}/")).Ok().Text);
        await server.CreateBatchAsync(null, body => body.Remove("batch_items"));
        var list = (await server.GetAsync($"{All}?workspace_id={server.Book}&limit=1")).Ok().Json;
        Assert.Equal(2, list.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.Equal(made.GetRawText(), Assert.Single(list.GetProperty("results").EnumerateArray()).GetRawText());

        var pages = JsonNode.Parse(made.GetProperty("batch_items").GetRawText())!.AsArray();
        var items = pages[0]!["rows"]![0]!["columns"]![1]!["items"]!.AsArray();
        items.RemoveAt(0);
        items.Add(JsonNode.Parse("""{"type":"rich_text","content":"<p>Thanks</p>"}"""));
        JsonObject patch = new() { ["batch_items"] = pages.DeepClone(), ["name"] = "Others", ["auto_sync_enabled"] = true };
        var now = (await server.SendAsync(HttpMethod.Patch, $"{All}/{id}", patch.ToJsonString())).Ok().Json;
        Assert.Equal(("Others", true, 1), (
            now.GetProperty("name").GetString(), now.GetProperty("auto_sync_enabled").GetBoolean(),
            now.GetProperty("total_instruction_count").GetInt32()));
        var kept = now.GetProperty("batch_items")[0].GetProperty("rows")[0].GetProperty("columns")[1].GetProperty("items");
        Assert.Equal($"{items[0]!["id"]}", TaskBuilder.IdOf(kept[0]));
        Assert.Equal(TaskBuilder.IdOf(made.GetProperty("batch_items")[0]), TaskBuilder.IdOf(now.GetProperty("batch_items")[0]));
        pages[0]!["id"] = $"{Guid.NewGuid()}";
        patch["batch_items"] = pages;
        var fault = await FaultOfAsync(server, HttpMethod.Patch, $"{All}/{id}", patch);
        Assert.Contains("has no page", fault, StringComparison.Ordinal);
        (await server.SendAsync(HttpMethod.Patch, $"{All}/{id}", """{"batch_items":null}""")).Ok();
        (await server.SendAsync(HttpMethod.Patch, $"{All}/{id}", """{"name":""}""")).Error(400, 140109);
    }

    [Theory]
    [InlineData("""{"type":"dataset_field","field":"kind"}""", "metadata")]
    [InlineData("""{"type":"dataset_field","field":"other"}""", "no field other")]
    [InlineData("""{"type":"dataset_field","field":"prompt"}""", "on the page already")]
    [InlineData("""{"type":"dataset_field"}""", "names a field")]
    [InlineData("""{"type":"essay"}""", "type is")]
    [InlineData("""{"type":"free_text","description":""}""", "description")]
    [InlineData("""{"type":"multiple_choice","description":"?","answer_limit":2,"options":[{"label":"A","value":1}]}""", "limit")]
    [InlineData("""{"type":"file_upload","description":"?","min_file_count":3,"max_file_count":2}""", "min_file_count")]
    [InlineData("null", "object")]
    public async Task Create_WithAnItemThatIsWrong_IsRefusedByItsPlace(string item, string why)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = Batches.Body(server, await server.DatasetAsync());
        body["batch_items"]![0]!["rows"]![0]!["columns"]![1]!["items"]!.AsArray().Insert(1, JsonNode.Parse(item));

        var reply = await server.PostAsync(All, body.ToJsonString());

        Assert.Equal((HttpStatusCode)422, reply.Status);
        Assert.Equal("INVALID_BATCH_ITEMS", reply.Json.GetProperty("type").GetString());
        var issue = Assert.Single(reply.Json.GetProperty("issues").EnumerateArray());
        Assert.Equal((0, 0, 1, 1), (
            issue.GetProperty("page").GetInt32(), issue.GetProperty("row").GetInt32(), issue.GetProperty("column").GetInt32(),
            issue.GetProperty("item").GetInt32()));
        Assert.Contains(why, issue.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Layout_WithoutTheDatasetThatItShows_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var body = Batches.Body(server, null);
        Assert.Contains("no dataset", await FaultOfAsync(server, HttpMethod.Post, All, body), StringComparison.Ordinal);
        body["dataset_id"] = await server.DatasetAsync(schema: null);
        Assert.Contains("no dataset", await FaultOfAsync(server, HttpMethod.Post, All, body), StringComparison.Ordinal);
        var columns = body["batch_items"]![0]!["rows"]![0]!["columns"]!.AsArray();
        columns.Add(columns[1]!.DeepClone());
        Assert.Contains("1 or 2 columns", await FaultOfAsync(server, HttpMethod.Post, All, body), StringComparison.Ordinal);
        (await server.PostAsync(All, """{"batch_items":1}""")).Error(400, 140109);
        body["dataset_id"] = $"{Guid.NewGuid()}";
        (await server.PostAsync(All, body.ToJsonString())).Error(400, 140109);
    }

    [Fact]
    public async Task SetUp_MakesATaskOfEachDatapointInGroups()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = TaskBuilder.IdOf(await server.CreateBatchAsync(null, body => body.Remove("batch_items")));
        var dataset = await server.DatasetAsync();
        Assert.Contains("no dataset", await WhyAsync("{}"), StringComparison.Ordinal);
        Assert.Contains("not READY", await WhyAsync($$"""{"dataset_id":"{{dataset}}"}"""), StringComparison.Ordinal);
        await server.UploadAsync(dataset, "data.jsonl", Batches.Lines(7));
        Assert.Contains("no instructions", await WhyAsync($$"""{"dataset_id":"{{dataset}}"}"""), StringComparison.Ordinal);
        (await server.PostAsync($"{All}/{id}/setup", """{"tasks_per_group":0}""")).Error(400, 140109);
        await InstructAsync(server, id, HttpMethod.Post, """[{"type":"free_text","description":"Why?"}]""");
        await server.SetUpAsync(id, $$"""{"dataset_id":"{{dataset}}","tasks_per_group":3}""");

        var batch = await server.BatchAsync(id);
        Assert.Equal(("READY", 7, 3, 3), (
            batch.GetProperty("status").GetString(), batch.GetProperty("total_task_count").GetInt32(),
            batch.GetProperty("total_task_groups").GetInt32(), batch.GetProperty("tasks_per_group").GetInt32()));
        Assert.Equal("""{"status":"READY"}""", (await server.GetAsync($"{All}/{id}/status")).Ok().Text);
        Assert.Equal(7, (await server.GetAsync($"{All}/{id}/tasks")).Ok().Json.EnumerateArray()
            .Select(one => one.GetGuid()).Distinct().Count());
        Assert.Equal(3, (await server.GetAsync($"{All}/{id}/task-groups/")).Ok().Json.GetArrayLength());
        Assert.Contains("already", await WhyAsync("{}"), StringComparison.Ordinal);
        var other = await server.DatasetAsync();
        (await server.SendAsync(HttpMethod.Patch, $"{All}/{id}", $$"""{"dataset_id":"{{other}}"}""")).Error(400, 140109);

        async Task<string> WhyAsync(string body)
            => (await server.PostAsync($"{All}/{id}/setup", body)).Error(400, 140109).GetString()!;
    }

    [Fact]
    public async Task Sync_OfRecordsThatWereAdded_MakesTasksOfThem()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = TaskBuilder.IdOf(await server.ReadyBatchAsync(4, 2));
        var dataset = TaskBuilder.IdOf((await server.BatchAsync(id)).GetProperty("datasets")[0]);
        (await server.PostAsync($"{Batches.Datasets}/{dataset}/datapoints", Batches.Lines(3, "b"))).Ok();

        var job = (await server.PostAsync($"{All}/{id}/sync")).Ok(HttpStatusCode.Accepted).Json;

        Assert.Equal(("queued", dataset), (job.GetProperty("status").GetString(), job.GetProperty("dataset_id").GetString()));
        var sync = job.GetProperty("sync_id").GetString();
        var done = (await server.GetAsync($"{All}/{id}/syncs/{sync}")).Ok().Json;
        Assert.Equal(("complete", 3, 3, 2, 0), (
            done.GetProperty("status").GetString(), done.GetProperty("tasks_created").GetInt32(),
            done.GetProperty("datapoints_processed").GetInt32(), done.GetProperty("groups_created").GetInt32(),
            done.GetProperty("groups_expanded").GetInt32()));
        Assert.Equal(7, (await server.BatchAsync(id)).GetProperty("total_task_count").GetInt32());
        (await server.SendAsync(HttpMethod.Patch, $"{All}/{id}", """{"auto_sync_enabled":true}""")).Ok();
        (await server.PostAsync($"{Batches.Datasets}/{dataset}/datapoints", Batches.Lines(1, "c"))).Ok();
        Assert.Equal(8, (await server.BatchAsync(id)).GetProperty("total_task_count").GetInt32());
        (await server.GetAsync($"{All}/{id}/syncs/{id}")).Error(404, 140401);
        var fresh = TaskBuilder.IdOf(await server.CreateBatchAsync(dataset));
        (await server.PostAsync($"{All}/{fresh}/sync")).Error(400, 140103);
    }

    [Fact]
    public async Task Groups_ThatTheDatasetNames_StayTogetherAndGrow()
    {
        await using var server = await ProlificServer.StartAsync();
        var dataset = await server.DatasetAsync(
            """{"strict":true,"fields":{"prompt":{"type":"text"},"g":{"type":"task_group_id"}}}""");
        await AppendAsync("a", "b", "a", "c", "a");
        var id = TaskBuilder.IdOf(await server.CreateBatchAsync(dataset));
        await server.SetUpAsync(id, """{"tasks_per_group":2}""");
        Assert.Equal(3, (await server.BatchAsync(id)).GetProperty("total_task_groups").GetInt32());
        await AppendAsync("b", "d", "b");

        var job = (await server.PostAsync($"{All}/{id}/sync")).Ok(HttpStatusCode.Accepted).Json;

        var done = (await server.GetAsync($"{All}/{id}/syncs/{job.GetProperty("sync_id").GetString()}")).Ok().Json;
        Assert.Equal((3, 1, 1), (
            done.GetProperty("tasks_created").GetInt32(), done.GetProperty("groups_created").GetInt32(),
            done.GetProperty("groups_expanded").GetInt32()));

        async Task AppendAsync(params string[] groups)
        {
            var lines = groups.Select((group, at) => $$"""{"prompt":"{{group}}{{at}}{{groups.Length}}","g":"{{group}}"}""");
            (await server.PostAsync($"{Batches.Datasets}/{dataset}/datapoints", string.Join('\n', lines))).Ok();
        }
    }

    [Fact]
    public async Task Instructions_OfABatchWithoutALayout_AreAddedAndReplaced()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = TaskBuilder.IdOf(await server.CreateBatchAsync(null, body => body.Remove("batch_items")));
        var first = await InstructAsync(server, id, HttpMethod.Post, """
            [{"type":"free_text","description":"Why?","created_by":"Sean","order":3},
            {"type":"multiple_choice","description":"Which?","answer_limit":-1,"options":[{"label":"A","value":"a"}]}]
            """);
        Assert.Equal(("batch", id), (
            first[0].GetProperty("parent_type").GetString(), first[0].GetProperty("parent_id").GetString()));
        await InstructAsync(server, id, HttpMethod.Post, """[{"type":"free_text","description":"What?"}]""");
        var list = (await server.GetAsync($"{All}/{id}/instructions")).Ok();
        Assert.Equal(3, list.Json.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.Equal(("true", "Tue, 01 Sep 2026 23:59:59 GMT"), (
            list.Headers.GetValues("Deprecation").Single(), list.Headers.GetValues("Sunset").Single()));

        var kept = TaskBuilder.IdOf(first[1]);
        var now = await InstructAsync(server, id, HttpMethod.Put, $$"""
            [{"type":"free_text","description":"New?"},{"id":"{{kept}}","type":"multiple_choice","description":"Which one?",
            "answer_limit":1,"options":[{"label":"A","value":"a"}]}]
            """);
        Assert.Equal([false, true], now.Select(one => TaskBuilder.IdOf(one) == kept));
        Assert.Equal(2, (await server.BatchAsync(id)).GetProperty("total_instruction_count").GetInt32());

        foreach (var body in new[]
        {
            "{}", """{"instructions":null}""", """{"instructions":[{"type":"image","url":"https://a.org","alt_text":"A"}]}""",
            $$"""{"instructions":[{"id":"{{Guid.NewGuid()}}","type":"free_text","description":"?"}]}""",
        })
            (await server.SendAsync(HttpMethod.Put, $"{All}/{id}/instructions", body)).Error(400, 140109);
        var laidOut = TaskBuilder.IdOf(await server.CreateBatchAsync(await server.DatasetAsync()));
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put })
        {
            var refused = await server.SendAsync(method, $"{All}/{laidOut}/instructions", """{"instructions":[]}""");
            refused.Error(422, 140101);
            Assert.True(refused.Headers.Contains("Sunset"));
        }
        var asked = (await server.GetAsync($"{All}/{laidOut}/instructions")).Ok().Json;
        Assert.Equal(2, asked.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task Duplicate_OfABatch_AsksTheSameAndIsNotSetUp()
    {
        await using var server = await ProlificServer.StartAsync();
        var batch = await server.ReadyBatchAsync(2);
        var id = TaskBuilder.IdOf(batch);

        var copy = (await server.PostAsync($"{All}/{id}/duplicate")).Ok(HttpStatusCode.Created).Json;
        var named = (await server.PostAsync(
            $"{All}/{id}/duplicate", """{"name":"Mine","upload_new_dataset":true}""")).Ok(HttpStatusCode.Created).Json;

        Assert.Equal(("Ratings (Copy)", "UNINITIALISED", 2), (
            copy.GetProperty("name").GetString(), copy.GetProperty("status").GetString(),
            copy.GetProperty("total_instruction_count").GetInt32()));
        Assert.Equal(TaskBuilder.IdOf(batch.GetProperty("datasets")[0]), TaskBuilder.IdOf(copy.GetProperty("datasets")[0]));
        Assert.Equal(("Mine", 0), (named.GetProperty("name").GetString(), named.GetProperty("datasets").GetArrayLength()));
        await server.SetUpAsync(TaskBuilder.IdOf(copy));
        var ofFile = await server.DatasetAsync(schema: null);
        await server.UploadAsync(ofFile, "a.csv", "prompt\nOne\n");
        (await server.PostAsync(
            $"{All}/{TaskBuilder.IdOf(named)}/setup", $$"""{"dataset_id":"{{ofFile}}"}""")).Error(400, 140109);
        (await server.PostAsync($"{All}/{id}/duplicate", """{"name":1}""")).Error(400, 140109);
    }

    [Fact]
    public async Task Batch_OfOthers_IsNotFound()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = TaskBuilder.IdOf(await server.ReadyBatchAsync(1));
        var (_, token) = await server.AddStrangerAsync();
        var reader = await server.AddTokenAsync(server.Book, server.User, readOnly: true);
        Assert.Equal(
            ["name", "workspace_id", "task_details"],
            (await server.PostAsync(All, "{}")).Error(400, 140109).EnumerateObject().Select(field => field.Name));
        (await server.GetAsync(All)).Error(400, 140109);
        (await server.GetAsync($"{All}?workspace_id={server.Book}", token)).Error(404, 140401);
        foreach (var path in new[]
        {
            "", "/status", "/responses", "/report/", "/instructions", "/tasks", "/task-groups", "/export", $"/export/{id}",
            $"/syncs/{id}",
        })
        {
            (await server.GetAsync($"{All}/{id}{path}", token)).Error(404, 140401);
            (await server.GetAsync($"{All}/{Guid.NewGuid()}{path}")).Error(404, 140401);
        }
        foreach (var path in new[] { "/setup", "/sync", "/duplicate", "/export", "/instructions" })
        {
            (await server.PostAsync($"{All}/{id}{path}", "{}", token)).Error(404, 140401);
            (await server.PostAsync($"{All}/{id}{path}", "{}", reader)).Error(403, 140201);
        }
        (await server.SendAsync(HttpMethod.Patch, $"{All}/{id}", "{}", token)).Error(404, 140401);
        (await server.SendAsync(HttpMethod.Delete, $"{All}/{id}/export/{id}", null, token)).Error(404, 140401);
        (await server.SendAsync(HttpMethod.Delete, $"{All}/{id}/export/{id}", null)).Error(404, 140401);
    }

    private static async Task<JsonElement[]> InstructAsync(
        ProlificServer server, string batch, HttpMethod method, string instructions)
    {
        var status = method == HttpMethod.Post ? HttpStatusCode.Created : HttpStatusCode.OK;
        var reply = await server.SendAsync(method, $"{All}/{batch}/instructions", $$"""{"instructions":{{instructions}}}""");
        return [.. reply.Ok(status).Json.EnumerateArray()];
    }

    private static async Task<string> FaultOfAsync(ProlificServer server, HttpMethod method, string path, JsonObject body)
    {
        var reply = await server.SendAsync(method, path, body.ToJsonString());
        Assert.Equal((HttpStatusCode)422, reply.Status);
        return reply.Json.GetProperty("issues")[0].GetProperty("message").GetString()!;
    }
}
