using System.Net;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>Requests to Prolific's API for one workspace, with a token of its own.</summary>
internal sealed class ProlificRequests
{
    private readonly Uri _server;
    private readonly Dictionary<string, string> _headers;

    private ProlificRequests(Uri server, string token)
        => (_server, _headers) = (server, new() { ["Authorization"] = $"Token {token}", ["Content-Type"] = "application/json" });

    /// <summary>Makes a token for a book.</summary>
    public static async Task<ProlificRequests> ForAsync(
        ServerProcess server, OperatorRequests requests, string book, HttpClient http, CancellationToken cancellation)
    {
        using var token = JsonDocument.Parse(await http.AnswerAsync(
            requests.Post($"books/{book}/tokens", "{}"), HttpStatusCode.Created, cancellation));
        return new(server.Url, token.RootElement.GetProperty("token").GetString()!);
    }

    /// <summary>Submissions approved, each once and by itself.</summary>
    public LoadRequest Approve(IReadOnlyCollection<ObjectId> submissions)
        => Post("submissions/", "") with
        {
            Series = submissions.Select(one => Post($"submissions/{one}/transition/", """{"action":"APPROVE"}""")),
        };

    /// <summary>Submissions approved in one request.</summary>
    public LoadRequest BulkApprove(IEnumerable<ObjectId> submissions)
        => Post(
            "submissions/bulk-approve/",
            $$"""{"submission_ids":[{{string.Join(',', submissions.Select(one => $"\"{one}\""))}}]}""");

    /// <summary>A read of any of its paths.</summary>
    public LoadRequest Get(string path) => new(HttpMethod.Get, new(_server, $"/api/v1/{path}"), _headers);

    /// <summary>A post to any of its paths.</summary>
    public LoadRequest Post(string path, string body) => new(HttpMethod.Post, new(_server, $"/api/v1/{path}"), _headers, body);
}
