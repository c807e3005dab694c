using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>Prolific's document is the test: all its operations that are offered, and what they refuse.</summary>
public sealed partial class EveryOperationTests
{
    private const string Unknown = "ffffffffffffffffffffffff";

    /// <summary>What the document has and this server does not offer.</summary>
    private static readonly HashSet<string> NotOffered = ProlificOperations.All.Where(one => !one.Offered)
        .Select(one => OpenApiDocument.Plain(one.Name)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Offered => OpenApiDocument.Operations.Where(name => !NotOffered.Contains(name));

    [Fact]
    public async Task Operations_CalledAsDocumented_AnswerWhatTheDocumentSays()
    {
        await using var server = await Work.FundedAsync(1_000_000);
        var scene = new DocumentedScene(server);

        await DocumentedCalls.MakeAsync(scene);

        Assert.Empty(Offered.Except(scene.Called).Order(StringComparer.Ordinal));
        Assert.Null((await LedgerAudit.RunAsync(server.Ledger, null, TestContext.Current.CancellationToken)).Fault);
    }

    /// <summary>
    /// The document has one status of an error for most operations, which stands for every 4XX: here, that nobody is known, that
    /// nothing has the ids in the path, and that the body is none.
    /// </summary>
    [Fact]
    public async Task Operations_CalledWrongly_AreRefusedInTheDocumentedForm()
    {
        await using var server = await Work.FundedAsync(1_000);
        foreach (var name in Offered)
        {
            var (method, path) = (new HttpMethod(name[..name.IndexOf(' ')]), name[(name.IndexOf(' ') + 1)..]);
            if (path.StartsWith("/.well-known", StringComparison.Ordinal)) continue;
            foreach (var slash in new[] { "", "/" })
            {
                var address = Parameter().Replace(path, Unknown) + slash;
                (await server.SendAsync(method, address, "{}", "wrong-token")).Error(401, 140200);
                if (path.Contains('{')) IsRefused(name, await server.SendAsync(method, address, "{}"));
                if (method == HttpMethod.Get || method == HttpMethod.Delete) continue;
                IsRefused(name, await server.SendAsync(method, address, "{\"a\":"), isBodyless: !TakesBody(path));
                IsRefused(name, await server.SendAsync(method, address, "[]"), isBodyless: !TakesBody(path));
            }
        }
        await server.HasAsync(1_000, 0);
    }

    /// <summary>Where the document names several refusals of one operation.</summary>
    [Fact]
    public async Task Operations_WithSeveralNamedRefusals_AnswerEach()
    {
        await using var server = await Work.FundedAsync(1_000);
        var colleague = await server.AddUserAsync("Ann Other");
        await server.DoAsync(new SetMember(server.Book.Book, colleague, Role.WorkspaceCollaborator));
        var token = await server.AddTokenAsync(server.Book, colleague);
        const string credentials = "/api/v1/credentials/";
        var pool = (await server.PostAsync(credentials, $$"""{"credentials":"a,b","workspace_id":"{{server.Book}}"}"""))
            .Ok(HttpStatusCode.Created).Json.GetProperty("credential_pool_id").GetString();

        Reply[] replies =
        [
            await server.GetAsync(credentials),
            await server.GetAsync($"{credentials}?workspace_id={server.Book}", token),
            await server.PostAsync(credentials, "{}"),
            await server.PostAsync(credentials, $$"""{"credentials":"c,d","workspace_id":"{{server.Book}}"}""", token),
            await server.PostAsync(credentials, $$"""{"credentials":"c,d\nc,e","workspace_id":"{{server.Book}}"}"""),
            await server.SendAsync(HttpMethod.Patch, $"{credentials}{pool}/", "{}"),
            await server.SendAsync(HttpMethod.Patch, $"{credentials}{Unknown}/", """{"credentials":"c,d"}"""),
            await server.SendAsync(HttpMethod.Patch, $"{credentials}{pool}/", """{"credentials":"a,d"}"""),
        ];
        int[] expected = [400, 403, 400, 403, 409, 400, 404, 409];

        Assert.Equal(expected, replies.Select(reply => (int)reply.Status));
    }

    private static void IsRefused(string name, Reply reply, bool isBodyless = false)
    {
        // Operations without a body do not read one.
        if (isBodyless && (int)reply.Status < 400) return;
        Assert.True((int)reply.Status is >= 400 and < 500, $"{name}: {(int)reply.Status} {reply.Text}");
        Assert.Equal("application/json", reply.ContentHeaders.ContentType?.MediaType);
        var error = reply.Json.GetProperty("error");
        Assert.Equal((int)reply.Status, error.GetProperty("status").GetInt32());
        Assert.Equal(JsonValueKind.Number, error.GetProperty("error_code").ValueKind);
        Assert.True(error.TryGetProperty("detail", out _), name);
    }

    private static bool TakesBody(string path) => !Regex.IsMatch(
        path, "/(pay|lock|unlock|test-study|clone|export)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\{\}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Parameter();
}
