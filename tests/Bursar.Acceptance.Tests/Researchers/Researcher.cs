using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>A researcher with a funded workspace on a demo server, using Prolific's API over plain HTTP.</summary>
internal sealed class Researcher : IAsyncDisposable
{
    /// <summary>The workspace's initial funds, in pence.</summary>
    public const int Funds = 100_00;

    private readonly WireForm _form;

    private Researcher(BursarServer server, WireForm form) => (Server, Pool, _form) = (server, new(server), form);

    public BursarServer Server { get; }

    public Pool Pool { get; }

    public string Workspace { get; private set; } = "";

    public WorkspacePurse Purse { get; private set; } = null!;

    public static async Task<Researcher> StartAsync(string currency, Rates rates, WireForm form)
    {
        var researcher = new Researcher(await BursarServer.DemoAsync(), form);
        var owner = (await researcher.GetAsync("users/me")).GetProperty("id").GetString();
        var (_, book) = await researcher.Pool.PostAsync(
            "books",
            new
            {
                title = "Tests",
                currency,
                owner = new { id = owner },
                prolific_pricing = new { fee_rate = rates.Fee, vat_rate = rates.Vat },
            });
        researcher.Workspace = book.GetProperty("id").GetString()!;
        await researcher.Pool.PostAsync($"books/{researcher.Workspace}/top-ups", new { amount = $"{Funds / 100}.00" });
        researcher.Purse = new(researcher.BalanceAsync, currency, rates, Funds * 100);
        return researcher;
    }

    public Task<JsonElement> GetAsync(string path, string query = "", HttpStatusCode expected = HttpStatusCode.OK)
        => DoAsync(HttpMethod.Get, path, null, expected, query);

    /// <summary>Posts a body; if it is null, no body and no content type.</summary>
    public Task<JsonElement> PostAsync(string path, object? body, HttpStatusCode expected = HttpStatusCode.OK)
        => DoAsync(HttpMethod.Post, path, body, expected);

    public Task<JsonElement> PatchAsync(string path, object body) => DoAsync(HttpMethod.Patch, path, body, HttpStatusCode.OK);

    public Task DeleteAsync(string path) => DoAsync(HttpMethod.Delete, path, null, HttpStatusCode.NoContent);

    /// <summary>Sends a request that must be refused in the error form and move nothing.</summary>
    public async Task<string> RefusedAsync(
        HttpMethod method, string path, object? body, HttpStatusCode expected, string query = "")
    {
        var error = (await DoAsync(method, path, body, expected, query)).GetProperty("error");
        Assert.Equal((int)expected, error.GetProperty("status").GetInt32());
        await Purse.KeepsAsync();
        return error.GetProperty("detail").ToString();
    }

    /// <summary>All items of a list, page by page, following its links.</summary>
    public async Task<IReadOnlyList<JsonElement>> ListAsync(string path, string query, int size)
    {
        List<JsonElement> items = [];
        var next = Url(path, $"{query}{(query.Length > 0 ? "&" : "")}{_form.First(size)}");
        while (next is not null)
        {
            var page = await SendAsync(HttpMethod.Get, next, null, HttpStatusCode.OK);
            Assert.InRange(page.GetProperty("results").GetArrayLength(), 0, size);
            items.AddRange(page.GetProperty("results").EnumerateArray());
            next = page.GetProperty("_links").GetProperty("next").GetProperty("href").GetString();
        }
        await RefusedAsync(
            HttpMethod.Get, path, null, HttpStatusCode.NotFound, $"{query}{(query.Length > 0 ? "&" : "")}{_form.Past(size)}");
        return items;
    }

    public async Task<string?> StatusAsync(string path) => (await GetAsync(path)).GetProperty("status").GetString();

    /// <summary>Somebody new takes a place of a study.</summary>
    /// <returns>The participant's id, and the submission's.</returns>
    public async Task<(string Participant, string Submission)> TakeAsync(string study)
    {
        var made = await PostAsync("researchers/participants", new { email = "somebody@example.org" }, HttpStatusCode.Created);
        var participant = made.GetProperty("participant_id").GetString()!;
        return (participant, (await Pool.AcceptAsync(study, participant)).ToLowerInvariant());
    }

    /// <summary>A new participant takes a place of a study and enters a code.</summary>
    public async Task<(string Participant, string Submission)> WorkAsync(string study, string code)
    {
        var taken = await TakeAsync(study);
        await Pool.SubmitAsync(taken.Submission, new { completion_code = code });
        return taken;
    }

    /// <summary>Has events of a kind sent to a server of the researcher's.</summary>
    /// <returns>The secret that signs them.</returns>
    public async Task<string> SubscribeAsync(string eventType, string target)
    {
        var secret = await PostAsync("hooks/secrets", new { workspace_id = Workspace }, HttpStatusCode.Created);
        var asked = new { workspace_id = Workspace, event_type = eventType, target_url = target };
        using var made = await AskAsync(HttpMethod.Post, Url("hooks/subscriptions"), asked);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var id = JsonElement.Parse(await made.Content.ReadAsStringAsync()).GetProperty("id").GetString();
        await PostAsync($"hooks/subscriptions/{id}", new { secret = made.Headers.GetValues("X-Hook-Secret").Single() });
        return secret.GetProperty("value").GetString()!;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private async Task<string> BalanceAsync()
    {
        using var answer = await AskAsync(HttpMethod.Get, Url($"workspaces/{Workspace}/balance"), null);
        return await answer.Content.ReadAsStringAsync();
    }

    private Task<JsonElement> DoAsync(HttpMethod method, string path, object? body, HttpStatusCode expected, string query = "")
        => SendAsync(method, Url(path, query), body, expected);

    private async Task<JsonElement> SendAsync(HttpMethod method, string url, object? body, HttpStatusCode expected)
    {
        using var answer = await AskAsync(method, url, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{method} {url}: {answer.StatusCode} {text}");
        return text.Length > 0 ? JsonElement.Parse(text) : default;
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string url, object? body)
    {
        using var request = new HttpRequestMessage(method, url);
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {DemoServer.Token}");
        if (body is not null)
            request.Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        else if (_form.TypedGet && method == HttpMethod.Get)
            request.Content = new ByteArrayContent([])
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            };
        return await Server.Http.SendAsync(request);
    }

    private string Url(string path, string query = "")
        => $"/api/v1/{path}{(_form.Slash ? "/" : "")}{(query.Length > 0 ? "?" : "")}{query}";
}
