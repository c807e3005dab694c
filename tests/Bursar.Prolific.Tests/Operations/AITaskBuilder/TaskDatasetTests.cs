using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Prolific.Tests;

/// <summary>Datasets: created, filled by uploads, and read by a schema.</summary>
public sealed class TaskDatasetTests
{
    private const string Datasets = Batches.Datasets;

    [Fact]
    public async Task Dataset_WithoutASchema_TakesOneFile()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync(schema: null);
        Assert.Equal("""{"status":"UNINITIALISED"}""", (await server.GetAsync($"{Datasets}/{id}/status")).Ok().Text);
        var before = (await server.GetAsync($"{Datasets}/{id}/")).Ok().Json;
        Assert.Equal((3, 0, JsonValueKind.Null), (
            before.GetProperty("schema_version").GetInt32(), before.GetProperty("total_datapoint_count").GetInt32(),
            before.GetProperty("filename").ValueKind));

        var url = await server.UploadUrlAsync(id, "reviews.csv");
        Assert.Equal(("text/csv", "PUT"), (
            url.GetProperty("content_type").GetString(), url.GetProperty("http_method").GetString()));
        Assert.False(url.TryGetProperty("import_id", out _));
        var content = Encoding.UTF8.GetBytes(
            "\uFEFFtext,META_TASK_GROUP_ID,META_x\r\nA,g1,1\r\nA,g1,1\r\n\"B, \"\"b\"\"\",g2,\r\n");
        (await server.PutAsync(url, content, "application/json")).Error(400, 140109);
        var reply = await server.PutAsync(url, content);
        Assert.Equal((HttpStatusCode.OK, 0), (reply.Status, reply.Body.Length));

        var after = (await server.GetAsync($"{Datasets}/{id}")).Ok().Json;
        Assert.Equal(("READY", "reviews.csv", true, 3), (
            after.GetProperty("status").GetString(), after.GetProperty("filename").GetString(),
            after.GetProperty("has_predetermined_grouping_id").GetBoolean(),
            after.GetProperty("total_datapoint_count").GetInt32()));
        Assert.Equal("""{"status":"READY"}""", (await server.GetAsync($"{Datasets}/{id}/status/")).Ok().Text);
        (await server.PutAsync(url, content)).Error(400, 140103);
        (await server.GetAsync($"{Datasets}/{id}/upload-url/more.csv")).Error(400, 140103);
    }

    [Fact]
    public async Task Upload_ToAnAddress_WorksForAnHour()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync();
        var url = await server.UploadUrlAsync(id, "data.jsonl");
        var content = Encoding.UTF8.GetBytes(Batches.Lines(1));
        var forged = JsonNode.Parse(url.GetRawText())!.AsObject();
        forged["upload_url"] = $"{url.GetProperty("upload_url").GetString()}x";
        (await server.PutAsync(JsonElement.Parse(forged.ToJsonString()), content)).Error(404, 140401);
        (await server.PutAsync(url, new byte[(1 << 20) + 1])).Error(413, 140105);
        (await server.PutAsync(url, new byte[5 << 20])).Error(413, 140105); // More than is read of other bodies.
        server.Clock.Advance(TimeSpan.FromHours(1));
        (await server.PutAsync(url, content)).Error(404, 140401);
    }

    [Fact]
    public async Task Dataset_WithASchema_TakesFilesAndTellsWhatItRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync();
        var waiting = await server.UploadUrlAsync(id, "later.csv");
        var import = $"{Datasets}/{id}/imports/{waiting.GetProperty("import_id").GetString()}";
        Assert.Equal("uninitialised", (await server.GetAsync(import)).Ok().Json.GetProperty("status").GetString());

        var partial = await server.UploadAsync(
            id, "data.csv", "prompt,kind,other\nOne,a,x\nTwo,,x\nThree\nOne,a,x\n");
        Assert.Equal(("partial", 2, 2, "data.csv"), (
            partial.GetProperty("status").GetString(), partial.GetProperty("accepted_count").GetInt32(),
            partial.GetProperty("rejected_count").GetInt32(), partial.GetProperty("filename").GetString()));
        Assert.Equal(
            ["""{"record_index":1,"field":"kind","reason":"kind is required."}""",
                """{"record_index":2,"field":"_raw","reason":"Line 4 has 1 cells, and the first line has 3."}"""],
            partial.GetProperty("errors").EnumerateArray().Select(one => one.GetRawText()));
        var complete = await server.UploadAsync(
            id, "data.jsonl", """{"prompt":"Four","kind":4}""" + "\n \n" + """{ "kind": true, "prompt": "Five" }""");
        Assert.Equal(("complete", 2), (
            complete.GetProperty("status").GetString(), complete.GetProperty("accepted_count").GetInt32()));
        Assert.False(complete.TryGetProperty("errors", out _));

        var shown = (await server.GetAsync($"{Datasets}/{id}")).Ok().Json;
        Assert.Equal((4, 3), (
            shown.GetProperty("schema_version").GetInt32(), shown.GetProperty("total_datapoint_count").GetInt32()));
        Assert.Equal(
            ["data.jsonl", "data.csv", "later.csv"],
            shown.GetProperty("imports").EnumerateArray().Select(one => one.GetProperty("filename").GetString()));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Batches.Schema), shown.GetProperty("schema")));
        Assert.False(shown.TryGetProperty("status", out _));
    }

    [Theory]
    [InlineData("a.csv", "prompt,prompt\n1,2\n", "Two columns are named prompt")]
    [InlineData("a.csv", "prompt, \n1,2\n", "name of a column")]
    [InlineData("a.csv", "prompt,kind\n\"a\"b,c\n", "quote out of place")]
    [InlineData("a.csv", "prompt,kind\n", "no records")]
    [InlineData("a.csv", "", "no records")]
    [InlineData("a.csv", "prompt,kind\na,\n", "kind is required")]
    [InlineData("a.jsonl", "[1]\nnothing\n", "not a JSON object")]
    [InlineData("a.jsonl", "", "no records")]
    [InlineData("a.jsonl", """{"prompt":["a"],"kind":"b"}""", "is not a text")]
    [InlineData("a.jsonl", null, "not UTF-8")]
    public async Task Upload_OfAFileWithoutRecords_FailsWithItsReason(string file, string? content, string why)
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync();
        var url = await server.UploadUrlAsync(id, file);
        byte[] bytes = content is null ? [(byte)'"', 0xFF] : Encoding.UTF8.GetBytes(content);
        Assert.Equal(HttpStatusCode.OK, (await server.PutAsync(url, bytes)).Status);

        var import = (await server.GetAsync($"{Datasets}/{id}/imports/{url.GetProperty("import_id").GetString()}")).Ok().Json;

        Assert.Equal("failed", import.GetProperty("status").GetString());
        Assert.Contains(why, import.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.False(import.TryGetProperty("accepted_count", out _));
        (await server.PutAsync(url, bytes)).Error(400, 140103);
    }

    [Fact]
    public async Task Upload_OfAnArchive_TakesItsOnlyTable()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync(schema: null);
        var url = await server.UploadUrlAsync(id, "data.zip");
        Assert.Equal("application/zip", url.GetProperty("content_type").GetString());
        await server.PutAsync(url, Zip(("a.csv", "x\n1\n"), ("b.csv", "x\n1\n")));
        Assert.Equal("""{"status":"ERROR"}""", (await server.GetAsync($"{Datasets}/{id}/status")).Ok().Text);
        await server.PutAsync(url, Encoding.UTF8.GetBytes("no archive"));
        Assert.Equal("""{"status":"ERROR"}""", (await server.GetAsync($"{Datasets}/{id}/status")).Ok().Text);
        await server.PutAsync(url, Zip(("a.csv", $"x\n{new string('1', 1 << 20)}\n")));
        Assert.Equal("""{"status":"ERROR"}""", (await server.GetAsync($"{Datasets}/{id}/status")).Ok().Text);
        await server.PutAsync(url, Zip(("folder/a.csv", "x\n1\n2\n"), ("b.png", "?")));
        Assert.Equal(2, (await server.GetAsync($"{Datasets}/{id}")).Ok().Json.GetProperty("total_datapoint_count").GetInt32());
    }

    [Fact]
    public async Task Upload_OfAFormOfFiles_IsTakenAsIn2025()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync();
        var reply = await SendAsync(("a.jsonl", Batches.Lines(2)), ("b.csv", "prompt,kind\nX,y\n"));
        Assert.Equal(3, reply.Ok().Json.GetProperty("total_datapoint_count").GetInt32());
        (await SendAsync(("a.zip", "x"))).Error(400, 140109);
        (await SendAsync()).Error(400, 140109);
        (await server.PostAsync($"{Datasets}/{id}/upload", "x")).Error(400, 140109);
        (await server.PostAsync($"{Datasets}/{Guid.NewGuid()}/upload", "x")).Error(404, 140401);

        async Task<Reply> SendAsync(params (string Name, string Content)[] files)
        {
            var form = new MultipartFormDataContent();
            foreach (var (name, content) in files) form.Add(new StringContent(content), "files", name);
            var request = new HttpRequestMessage(HttpMethod.Post, $"{Datasets}/{id}/upload") { Content = form };
            request.Headers.TryAddWithoutValidation("Authorization", $"Token {server.Token}");
            return await server.SendAsync(request);
        }
    }

    [Theory]
    [InlineData("""{"fields":{"a":{"type":"text"}}}""", "schema.strict")]
    [InlineData("""{"strict":true}""", "schema.fields")]
    [InlineData("""{"strict":true,"fields":{}}""", "schema.fields")]
    [InlineData("""{"strict":true,"fields":{"":{"type":"text"}}}""", "schema.fields")]
    [InlineData("""{"strict":true,"fields":{"a":{"type":"number"}}}""", "schema.fields")]
    [InlineData("""{"strict":true,"fields":{"a":null}}""", "schema.fields")]
    [InlineData("""{"strict":true,"fields":{"a":{"type":"task_group_id"},"b":{"type":"task_group_id"}}}""", "schema.fields")]
    [InlineData("[]", "schema")]
    public async Task Create_WithAWrongSchema_IsRefusedByName(string schema, string field)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = $$"""{"name":"D","workspace_id":"{{server.Book}}","schema":{{schema}}}""";

        var detail = (await server.PostAsync(Datasets, body)).Error(400, 140109);

        Assert.Equal([field], detail.EnumerateObject().Select(one => one.Name));
    }

    [Fact]
    public async Task Dataset_OfOthersOrWithoutItsFields_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync();
        var (_, token) = await server.AddStrangerAsync();
        var reader = await server.AddTokenAsync(server.Book, server.User, readOnly: true);
        Assert.Equal(
            ["name", "workspace_id"],
            (await server.PostAsync(Datasets, "{}")).Error(400, 140109).EnumerateObject().Select(field => field.Name));
        foreach (var path in new[]
            { "", "/status", "/upload-url/a.csv", $"/imports/{id}", $"/schema-migrations/{id}" })
        {
            (await server.GetAsync($"{Datasets}/{id}{path}", token)).Error(404, 140401);
            (await server.GetAsync($"{Datasets}/{server.Book}{path}")).Error(404, 140401);
        }
        (await server.GetAsync($"{Datasets}/{id}/imports/{id}")).Error(404, 140401);
        (await server.GetAsync($"{Datasets}/{id}/schema-migrations/{id}")).Error(404, 140401);
        (await server.GetAsync($"{Datasets}/{id}/upload-url/a.zip")).Error(400, 140109);
        (await server.GetAsync($"{Datasets}/{id}/upload-url/a.csv", reader)).Error(403, 140201);
        (await server.PostAsync($"{Datasets}/{id}/datapoints", "{}", reader)).Error(403, 140201);
        (await server.PostAsync($"{Datasets}/{id}/datapoints", "{}", token)).Error(404, 140401);
        var patch = $$"""{"schema":{{Batches.Schema}}}""";
        (await server.SendAsync(HttpMethod.Patch, $"{Datasets}/{id}", patch, reader)).Error(403, 140201);
        (await server.SendAsync(HttpMethod.Patch, $"{Datasets}/{id}", patch, token)).Error(404, 140401);
        (await server.SendAsync(HttpMethod.Patch, $"{Datasets}/{id}", "{}")).Error(400, 140109);
        var ofFile = await server.DatasetAsync(schema: null);
        (await server.SendAsync(HttpMethod.Patch, $"{Datasets}/{ofFile}", patch)).Error(400, 140109);
        (await server.GetAsync($"{Datasets}/{ofFile}/upload-url/a.jsonl")).Error(400, 140109);
    }

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return bytes.ToArray();
    }
}
