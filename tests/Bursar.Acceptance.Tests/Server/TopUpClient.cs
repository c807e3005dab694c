using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>Tops up a book as a program would: every request has its own key, which a retry repeats.</summary>
internal sealed class TopUpClient
{
    private readonly HttpClient _http;
    private readonly string _path;

    public TopUpClient(BursarServer server, string book)
    {
        _http = server.Http;
        _path = $"/bursar/v1/books/{book}/top-ups";
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.OperatorToken);
    }

    /// <summary>Sends a top-up, in cents, which must be accepted.</summary>
    /// <returns>The transfer's sequence, and whether it had been executed before.</returns>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public async Task<(long Sequence, bool Replayed)> SendAsync(string key, int cents)
    {
        using var answer = await PostAsync(key, cents, "");
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Created, $"{answer.StatusCode}: {body}");
        return (JsonElement.Parse(body).GetProperty("sequence").GetInt64(), answer.Headers.Contains("Idempotency-Replayed"));
    }

    /// <summary>Sends a top-up that may be refused.</summary>
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
