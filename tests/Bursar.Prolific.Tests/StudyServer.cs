using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>What tests do with studies through the API. Money, participants and their work: <see cref="Work"/>.</summary>
public static class StudyServer
{
    public const string Studies = "/api/v1/studies/";

    /// <summary>A study that can be published: £1.00 for five minutes, reviewed by hand.</summary>
    public static JsonObject Body(Action<JsonObject>? change = null)
    {
        var body = JsonNode.Parse(
            """
            {"name":"Study about APIs","internal_name":"v2","description":"How to make a good API",
            "external_study_url":"https://example.org?p={{%PROLIFIC_PID%}}",
            "prolific_id_option":"url_parameters",
            "completion_codes":[{"code":"ABC123","code_type":"COMPLETED","actions":[{"action":"MANUALLY_REVIEW"}]}],
            "total_available_places":3,"estimated_completion_time":5,"reward":100}
            """)!.AsObject();
        change?.Invoke(body);
        return body;
    }

    public static Task<Reply> PatchAsync(this ProlificServer server, string study, string body, string? token = null)
        => server.SendAsync(HttpMethod.Patch, $"{Studies}{study}/", body, token);

    public static async Task<string> CreateAsync(
        this ProlificServer server, Action<JsonObject>? change = null, string? token = null)
    {
        var reply = await server.PostAsync(Studies, Body(change).ToJsonString(), token);
        return reply.Ok(HttpStatusCode.Created).Json.GetProperty("id").GetString()!;
    }

    public static Task<Reply> TransitionAsync(this ProlificServer server, string study, string action)
        => server.PostAsync($"{Studies}{study}/transition/", $$"""{"action":"{{action}}"}""");

    public static async Task<string> PublishAsync(this ProlificServer server, Action<JsonObject>? change = null)
    {
        var study = await server.CreateAsync(change);
        (await server.TransitionAsync(study, "PUBLISH")).Ok();
        return study;
    }

    public static async Task<JsonElement> StudyAsync(this ProlificServer server, string study)
        => (await server.GetAsync($"{Studies}{study}/")).Ok().Json;

    public static async Task<string> StatusAsync(this ProlificServer server, string study)
        => (await server.StudyAsync(study)).GetProperty("status").GetString()!;

    public static ObjectId IdOf(string id)
    {
        Assert.True(ObjectId.TryParse(id, out var parsed), id);
        return parsed;
    }

    /// <summary>Another person with a workspace and a token.</summary>
    public static async Task<(ObjectId Book, string Token)> AddStrangerAsync(this ProlificServer server)
    {
        var user = await server.AddUserAsync("Ann Other");
        var book = await server.AddBookAsync(user);
        return (book, await server.AddTokenAsync(book, user));
    }
}
