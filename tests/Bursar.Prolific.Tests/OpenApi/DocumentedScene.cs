using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>
/// A workspace in which the operations of Prolific's document are called, and a note of each that was.
/// <see cref="ProlificServer"/> holds every answer to the document's schema.
/// </summary>
internal sealed partial class DocumentedScene(ProlificServer server)
{
    private readonly Dictionary<string, string> _names = [];

    public ProlificServer Server => server;

    /// <summary>The operations that succeeded with the status that the document names.</summary>
    public HashSet<string> Called { get; } = new(StringComparer.Ordinal);

    /// <summary>The id under a name.</summary>
    public string this[string name]
    {
        get => _names[name];
        set => _names[name] = value;
    }

    /// <summary>
    /// Calls an operation, with names in the path and in the body for ids: <c>$study</c>. A GET is called with and without the
    /// slash at its end.
    /// </summary>
    /// <param name="call">
    /// The method, the path without <c>/api/v1/</c>, and the documented status: <c>GET users/me/ 200</c>.
    /// </param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="keeps">A member of the answer, and the name under which to keep it: <c>id study</c>.</param>
    public async Task<Reply> CallAsync(string call, string? body = null, string keeps = "")
    {
        var parts = call.Split(' ');
        var (method, status) = (new HttpMethod(parts[0]), (HttpStatusCode)int.Parse(parts[2]));
        var path = $"/api/v1/{Fill(parts[1])}";
        var reply = await server.SendAsync(method, path, body is null ? null : Fill(body));
        Assert.True(reply.Status == status, $"{call}: {(int)reply.Status} {reply.Text}");
        if (status == HttpStatusCode.NoContent) Assert.Empty(reply.Body);
        if (method == HttpMethod.Get)
        {
            var query = path.IndexOf('?');
            var bare = query < 0 ? path : path[..query];
            var other = (bare.EndsWith('/') ? bare[..^1] : $"{bare}/") + (query < 0 ? "" : path[query..]);
            Assert.Equal(status, (await server.GetAsync(other)).Status);
        }
        Called.Add(OpenApiDocument.OperationOf(method, path.Split('?')[0]) ?? $"{method} {path}");
        if (keeps.Split(' ') is [var member, var name]) _names[name] = reply.Json.GetProperty(member).GetString()!;
        return reply;
    }

    /// <summary>Calls an operation once, whose request is made already.</summary>
    /// <param name="request">The request.</param>
    /// <param name="status">The documented status.</param>
    /// <param name="keeps">A member of the answer, and the name under which to keep it: <c>id study</c>.</param>
    public async Task CallAsync(HttpRequestMessage request, HttpStatusCode status, string keeps = "")
    {
        var (method, path) = (request.Method, request.RequestUri!.ToString());
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {server.Token}");
        var reply = await server.SendAsync(request);
        Assert.True(reply.Status == status, $"{method} {path}: {(int)reply.Status} {reply.Text}");
        Called.Add(OpenApiDocument.OperationOf(method, path) ?? $"{method} {path}");
        if (keeps.Split(' ') is [var member, var name]) _names[name] = reply.Json.GetProperty(member).GetString()!;
    }

    /// <summary>Asserts that a list has the envelope that typed clients read.</summary>
    public async Task ListAsync(string call)
    {
        var list = (await CallAsync(call)).Json;
        Assert.Equal(JsonValueKind.Array, list.GetProperty("results").ValueKind);
        Assert.True(list.GetProperty("meta").GetProperty("count").TryGetInt32(out _), call);
        Assert.Equal(JsonValueKind.Object, list.GetProperty("_links").ValueKind);
    }

    /// <summary>Takes a place in a study and submits the work.</summary>
    public async Task WorkAsync(string study, string participant, string name, bool submits = true)
    {
        var id = StudyServer.IdOf(this[study]);
        var taken = await server.TakeAsync(id, StudyServer.IdOf(this[participant]));
        if (submits) await server.DoAsync(new SubmitWork(id, taken) { CompletionCode = "ABC123" });
        this[name] = $"{taken}";
    }

    private string Fill(string text) => Name().Replace(text, name => _names[name.Groups["name"].Value]);

    [GeneratedRegex(@"\$(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();
}
