using System.Net;
using System.Text.Json;

namespace Bursar.Prolific.Tests;

/// <summary>What tests do with webhooks through the API.</summary>
internal static class Webhooks
{
    public const string Secrets = "/api/v1/hooks/secrets/";
    public const string Subscriptions = "/api/v1/hooks/subscriptions/";
    public const string Target = "https://example.com/api/v1/studies/";

    public static string Body(this ProlificServer server, string type = "study.status.change", string target = Target)
        => $$"""{"workspace_id":"{{server.Book}}","event_type":"{{type}}","target_url":"{{target}}"}""";

    /// <summary>Gives the workspace a secret.</summary>
    public static async Task<JsonElement> CreateSecretAsync(this ProlificServer server)
        => (await server.PostAsync(Secrets, $$"""{"workspace_id":"{{server.Book}}"}""")).Ok(HttpStatusCode.Created).Json;

    /// <summary>Creates a subscription, which is not confirmed; the workspace has a secret.</summary>
    public static async Task<(string Id, string Challenge)> SubscribeAsync(
        this ProlificServer server, string type = "study.status.change")
    {
        var reply = (await server.PostAsync(Subscriptions, server.Body(type))).Ok(HttpStatusCode.Created);
        return (reply.Json.GetProperty("id").GetString()!, Assert.Single(reply.Headers.GetValues("X-Hook-Secret")));
    }

    /// <summary>Creates a subscription and confirms it.</summary>
    public static async Task<string> ConfirmedAsync(this ProlificServer server, string type = "study.status.change")
    {
        var (id, challenge) = await server.SubscribeAsync(type);
        (await server.PostAsync($"{Subscriptions}{id}/", $$"""{"secret":"{{challenge}}"}""")).Ok();
        return id;
    }

    /// <summary>The ids in a list.</summary>
    public static string[] Ids(this Reply reply)
        => [.. reply.Ok().Json.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("id").GetString()!)];
}
