using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Prolific.Tests;

/// <summary>Datasets and batches, and participants who answer their tasks through <c>/bursar/v1</c>.</summary>
internal static class Batches
{
    public const string Datasets = "/api/v1/data-collection/datasets";
    public const string All = "/api/v1/data-collection/batches";

    /// <summary>A schema with a text that is shown and one that is not.</summary>
    public const string Schema =
        """{"strict":true,"fields":{"prompt":{"type":"text","label":"Prompt"},"kind":{"type":"metadata"}}}""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A dataset with a schema, or without one for a single file.</summary>
    public static async Task<string> DatasetAsync(this ProlificServer server, string? schema = Schema)
    {
        JsonObject body = new() { ["name"] = "Prompts", ["workspace_id"] = $"{server.Book}" };
        if (schema is not null) body["schema"] = JsonNode.Parse(schema);
        return TaskBuilder.IdOf((await server.PostAsync(Datasets, body.ToJsonString())).Ok(HttpStatusCode.Created).Json);
    }

    /// <summary>Asks for the address of an upload.</summary>
    public static async Task<JsonElement> UploadUrlAsync(this ProlificServer server, string dataset, string file)
        => (await server.GetAsync($"{Datasets}/{dataset}/upload-url/{file}")).Ok(HttpStatusCode.Created).Json;

    /// <summary>Sends a file to such an address, without a token.</summary>
    public static async Task<Reply> PutAsync(this ProlificServer server, JsonElement url, byte[] content, string? type = null)
    {
        using var request = new HttpRequestMessage(
            new(url.GetProperty("http_method").GetString()!), url.GetProperty("upload_url").GetString());
        request.Content = new ByteArrayContent(content);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type ?? url.GetProperty("content_type").GetString()!);
        return await server.SendAsync(request);
    }

    /// <summary>Uploads a file, and hands out the import, or the dataset if it has none.</summary>
    public static async Task<JsonElement> UploadAsync(this ProlificServer server, string dataset, string file, string content)
    {
        var url = await server.UploadUrlAsync(dataset, file);
        var reply = await server.PutAsync(url, Encoding.UTF8.GetBytes(content));
        Assert.True(reply.Status == HttpStatusCode.OK, reply.Text);
        return url.TryGetProperty("import_id", out var import)
            ? (await server.GetAsync($"{Datasets}/{dataset}/imports/{import.GetString()}")).Ok().Json
            : (await server.GetAsync($"{Datasets}/{dataset}")).Ok().Json;
    }

    /// <summary>Records as lines of JSON.</summary>
    public static string Lines(int count, string kind = "a")
        => string.Concat(Enumerable.Range(1, count).Select(
            number => $$"""{"prompt":"Prompt {{number}}","kind":"{{kind}}"}""" + "\n"));

    /// <summary>The fields of a batch with two questions beside the prompt.</summary>
    public static JsonObject Body(ProlificServer server, string? dataset) => new()
    {
        ["name"] = "Ratings",
        ["workspace_id"] = $"{server.Book}",
        ["dataset_id"] = dataset,
        ["task_details"] = JsonNode.Parse(
            """{"task_name":"Rate prompts","task_introduction":"<p>You will see prompts.</p>","task_steps":"<p>Rate.</p>"}"""),
        ["batch_items"] = JsonNode.Parse(
            """
            [{"rows":[{"columns":[
            {"items":[{"type":"dataset_field","field":"prompt"}]},
            {"items":[{"type":"multiple_choice","description":"Is it clear?","answer_limit":1,
            "options":[{"label":"Yes","value":true},{"label":"No","value":false}]},
            {"type":"free_text","description":"Why?"}]}]}]}]
            """),
    };

    public static async Task<JsonElement> CreateBatchAsync(
        this ProlificServer server, string? dataset, Action<JsonObject>? change = null)
    {
        var body = Body(server, dataset);
        change?.Invoke(body);
        return (await server.PostAsync(All, body.ToJsonString())).Ok(HttpStatusCode.Created).Json;
    }

    /// <summary>A batch of that many tasks, set up.</summary>
    public static async Task<JsonElement> ReadyBatchAsync(
        this ProlificServer server, int tasks, int perGroup = 1, Action<JsonObject>? change = null)
    {
        var dataset = await server.DatasetAsync();
        await server.UploadAsync(dataset, "data.jsonl", Lines(tasks));
        var id = TaskBuilder.IdOf(await server.CreateBatchAsync(dataset, change));
        await server.SetUpAsync(id, $$"""{"tasks_per_group":{{perGroup}}}""");
        return await server.BatchAsync(id);
    }

    public static async Task SetUpAsync(this ProlificServer server, string batch, string body = "{}")
        => Assert.Equal("{}", (await server.PostAsync($"{All}/{batch}/setup", body)).Ok(HttpStatusCode.Accepted).Text);

    public static async Task<JsonElement> BatchAsync(this ProlificServer server, string batch)
        => (await server.GetAsync($"{All}/{batch}")).Ok().Json;

    /// <summary>A study that shows a batch, in the fields of a request.</summary>
    public static Action<JsonObject> Showing(string batch, int annotators = 1) => body =>
    {
        foreach (var name in new[]
            { "external_study_url", "prolific_id_option", "completion_codes", "total_available_places" })
            body.Remove(name);
        body["data_collection_method"] = "AI_TASK_BUILDER_BATCH";
        body["data_collection_id"] = batch;
        body["data_collection_metadata"] = new JsonObject { ["annotators_per_task"] = annotators };
    };

    /// <summary>The questions that a submission must answer: their ids.</summary>
    public static async Task<string[]> QuestionsAsync(this ProlificServer server, string submission)
    {
        var (status, form) = await server.OwnAsync(HttpMethod.Get, $"submissions/{submission}/form");
        Assert.True(status == HttpStatusCode.OK, $"{form}");
        return
        [
            .. form.GetProperty("parts").EnumerateArray().Where(part => part.TryGetProperty("question", out _))
                .Select(part => part.GetProperty("question").GetString()!),
        ];
    }

    /// <summary>A participant who takes a place and answers every task: yes, and why.</summary>
    /// <returns>The submission's id, and its state afterwards.</returns>
    public static async Task<(string Id, string Status)> AnswerBatchAsync(
        this ProlificServer server, string study, string why = "It is")
    {
        var submission = $"{await server.TakeAsync(StudyServer.IdOf(study))}";
        return (submission, await server.AnswerGroupAsync(submission, why));
    }

    /// <summary>Answers the group of a submission.</summary>
    public static async Task<string> AnswerGroupAsync(this ProlificServer server, string submission, string why = "It is")
    {
        JsonObject fields = [];
        foreach (var (id, at) in (await server.QuestionsAsync(submission)).Select((id, at) => (id, at)))
            fields[id] = at % 2 == 0 ? "true" : why;
        var (status, body) = await server.OwnAsync(
            HttpMethod.Post, $"submissions/{submission}/submit", new JsonObject { ["fields"] = fields }.ToJsonString());
        Assert.True(status == HttpStatusCode.OK, $"{body}");
        return body.GetProperty("status").GetString()!;
    }

    /// <summary>What an address of an export leads to.</summary>
    public static async Task<byte[]> FetchAsync(this ProlificServer server, JsonElement address)
        => await server.Http.GetByteArrayAsync(new Uri(address.GetProperty("url").GetString()!), Stop);

    /// <summary>All answers to a batch.</summary>
    public static async Task<JsonElement[]> ResponsesAsync(this ProlificServer server, string batch)
        => [.. (await server.GetAsync($"{All}/{batch}/responses")).Ok().Json.GetProperty("results").EnumerateArray()];
}
