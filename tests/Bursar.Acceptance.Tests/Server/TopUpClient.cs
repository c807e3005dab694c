using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>Tops up one book as a program would: every request under a key of its own, which its retry repeats.</summary>
internal sealed class TopUpClient
{
    private readonly HttpClient _http;
    private readonly string _path;

    public TopUpClient(BursarServer server, string book)
    {
        _http = server.Http;
        _path = $"/bursar/v1/books/{book}/top-ups";
        var token = File.ReadAllText(Path.Combine(server.Data, "operator.token")).Trim();
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Sends one top-up of so many cents, which must be accepted.</summary>
    /// <returns>The transfer's sequence, and whether the server had it already.</returns>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public async Task<(long Sequence, bool Replayed)> SendAsync(string key, int cents)
    {
        using var answer = await PostAsync(key, cents, "");
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Created, $"{answer.StatusCode}: {body}");
        return (JsonElement.Parse(body).GetProperty("sequence").GetInt64(), answer.Headers.Contains("Idempotency-Replayed"));
    }

    /// <summary>Sends one top-up that may be refused.</summary>
    public async Task<HttpStatusCode> TryAsync(string key, int cents, string reference)
    {
        using var answer = await PostAsync(key, cents, reference);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> PostAsync(string key, int cents, string reference)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _path);
        request.Headers.Add("Idempotency-Key", key);
        request.Content = JsonContent.Create(new { amount = $"{cents / 100}.{cents % 100:00}", reference });
        return await _http.SendAsync(request);
    }
}
