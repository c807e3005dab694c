using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Prolific.Tests;

/// <summary>Collections, studies that show them, and participants who answer through <c>/bursar/v1</c>.</summary>
internal static class TaskBuilder
{
    public const string Collections = "/api/v1/data-collection/collections";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A collection with every type of item, on two pages.</summary>
    public static JsonObject Body(ProlificServer server) => JsonNode.Parse(
        $$$"""
        {"workspace_id":"{{{server.Book}}}","name":"Faces","task_details":{"task_name":"Rate faces",
        "task_introduction":"<p>You will see <b>faces</b>.</p>","task_steps":"<ol><li>Look</li></ol>"},
        "collection_items":[{"order":0,"page_items":[
        {"type":"rich_text","content":"<h2>First</h2>"},
        {"type":"image","url":"https://example.org/a.png","alt_text":"A face","caption":"It smiles"},
        {"type":"multiple_choice","description":"Is it happy?","order":0,"answer_limit":1,
        "options":[{"label":"Yes","value":true},{"label":"No","value":false}]},
        {"type":"multiple_choice","description":"What do you see?","order":1,"answer_limit":-1,"helper_text":"All of them",
        "options":[{"label":"Eyes","value":"eyes"},{"label":"A nose","value":2},{"label":"None","value":"no","exclusive":true}]},
        {"type":"free_text","description":"How old?","order":2,"placeholder_text_input":"34",
        "validation":{"type":"number","min":0,"max":120}}]},
        {"page_items":[
        {"type":"free_text","description":"Describe it","order":"3","validation":{"type":"string","min":2,"max":null}},
        {"type":"free_text_with_unit","description":"How tall?","order":4,"unit_position":"suffix","default_unit":"cm",
        "unit_options":[{"label":"centimetres","value":"cm"},{"label":"inches","value":"in"}]},
        {"type":"multiple_choice_with_free_text","description":"Which?","order":5,"answer_limit":1,
        "options":[{"label":"Left","value":"l","heading":"Why left?"},{"label":"Right","value":"r","heading":"Why right?"}]}]}]}
        """)!.AsObject();

    public static async Task<JsonElement> CollectAsync(this ProlificServer server, Action<JsonObject>? change = null)
    {
        var body = Body(server);
        change?.Invoke(body);
        return (await server.PostAsync(Collections, body.ToJsonString())).Ok(HttpStatusCode.Created).Json;
    }

    public static string IdOf(JsonElement json) => json.GetProperty("id").GetString()!;

    /// <summary>The ids of a collection's instructions, in their order.</summary>
    public static string[] InstructionsOf(JsonElement collection)
        =>
        [
            .. collection.GetProperty("collection_items").EnumerateArray()
                .SelectMany(page => page.GetProperty("page_items").EnumerateArray())
                .Where(item => item.GetProperty("type").GetString() is not ("image" or "rich_text")).Select(IdOf),
        ];

    /// <summary>A study that shows a collection, in the fields of a request.</summary>
    public static Action<JsonObject> Showing(string collection) => body =>
    {
        foreach (var field in new[] { "external_study_url", "prolific_id_option", "completion_codes" }) body.Remove(field);
        body["data_collection_method"] = "AI_TASK_BUILDER_COLLECTION";
        body["data_collection_id"] = collection;
    };

    /// <summary>Calls <c>/bursar/v1</c> as its operator.</summary>
    public static async Task<(HttpStatusCode Status, JsonElement Body)> OwnAsync(
        this ProlificServer server, HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, $"/bursar/v1/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestServer.OperatorToken);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await server.Http.SendAsync(request, Stop);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync(Stop)));
    }

    /// <summary>A participant who takes a place and answers each instruction.</summary>
    /// <returns>The submission's id, and its state afterwards.</returns>
    public static async Task<(string Id, string Status)> AnswerAsync(
        this ProlificServer server, string study, JsonElement collection, Action<JsonObject>? change = null)
    {
        var submission = await server.TakeAsync(StudyServer.IdOf(study));
        var (status, body) = await server.OwnAsync(
            HttpMethod.Post, $"submissions/{submission}/submit", Answers(collection, change));
        Assert.True(status == HttpStatusCode.OK, $"{body}");
        return ($"{submission}", body.GetProperty("status").GetString()!);
    }

    /// <summary>The fields that answer a collection as <see cref="Body"/> has it.</summary>
    public static string Answers(JsonElement collection, Action<JsonObject>? change = null)
    {
        var ids = InstructionsOf(collection);
        JsonObject fields = new()
        {
            [ids[0]] = "true",
            [ids[1]] = new JsonArray("eyes", "2"),
            [ids[2]] = "41",
            [ids[3]] = "A big „smile“\n",
            [ids[4]] = "180",
            [$"{ids[4]}:unit"] = "in",
            [ids[5]] = "r",
            [$"{ids[5]}:2"] = "It is nearer",
        };
        change?.Invoke(fields);
        return new JsonObject { ["fields"] = fields }.ToJsonString();
    }
}
