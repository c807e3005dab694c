using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Bursar.Api.Tests;

/// <summary>Calls a sandbox as programs do, over the two vendors' APIs, and reads what was kept of it.</summary>
internal sealed class Caller(ApiServer server) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(server.Http.BaseAddress!, "/") };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Where it calls.</summary>
    public Uri Address => _http.BaseAddress!;

    /// <summary>Calls MTurk's API.</summary>
    /// <param name="key">The access key.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="body">The body.</param>
    /// <param name="host">The host that is signed; null for the one that is called.</param>
    /// <param name="more">Headers that are signed, too.</param>
    public async Task<(int Status, JsonElement Body)> TurkAsync(
        (string Id, string Secret) key, string operation, string body, string? host = null,
        params (string Name, string Value)[] more)
    {
        var (now, bytes) = (server.Clock.GetUtcNow(), Encoding.UTF8.GetBytes(body));
        Dictionary<string, string> signed = new()
        {
            ["host"] = host ?? Address.Authority,
            ["x-amz-date"] = now.ToString("yyyyMMdd'T'HHmmss'Z'"),
            ["x-amz-target"] = $"MTurkRequesterServiceV20170117.{operation}",
        };
        foreach (var (name, value) in more) signed[name] = value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new("application/x-amz-json-1.1");
        foreach (var (name, value) in signed.Where(one => one.Key != "host"))
            request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.TryAddWithoutValidation("Authorization", new Signer(key.Id, key.Secret).Authorize(now, signed, bytes));
        return await SendAsync(request);
    }

    /// <summary>Calls Prolific's API.</summary>
    public async Task<(int Status, JsonElement Body)> ProlificAsync(
        string token, HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Token", token) },
        };
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await SendAsync(request);
    }

    /// <summary>Sends any request.</summary>
    public async Task<(int Status, JsonElement Body)> SendAsync(HttpRequestMessage request)
    {
        using var answer = await _http.SendAsync(request, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        return ((int)answer.StatusCode, text.StartsWith('{') ? JsonElement.Parse(text) : default);
    }

    /// <summary>A new access key of a book.</summary>
    public async Task<(string Id, string Secret)> KeyAsync(string book)
    {
        var key = (await server.PostAsync($"{book}/keys", "{}")).Is(201);
        return (key["key_id"]!, key["secret"]!);
    }

    /// <summary>A new token of a book.</summary>
    public async Task<string> TokenAsync(string book) => (await server.PostAsync($"{book}/tokens", "{}")).Is(201)["token"]!;

    /// <summary>The newest call that was kept.</summary>
    public async Task<JsonElement> LastAsync()
        => (await server.GetAsync("calls?limit=1000")).Is(200).Json.GetProperty("calls").EnumerateArray().Last();

    public void Dispose() => _http.Dispose();
}
