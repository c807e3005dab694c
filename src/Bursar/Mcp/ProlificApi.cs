using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar;

/// <summary>A client of Prolific's API, for the tools.</summary>
internal sealed class ProlificApi : IDisposable
{
    private readonly HttpClient _http;

    /// <param name="http">Reaches the server.</param>
    /// <param name="token">A token for the API.</param>
    public ProlificApi(HttpClient http, string token)
    {
        _http = http;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", token);
    }

    /// <summary>Reads something.</summary>
    /// <param name="path">The path under <c>/api/v1/</c>.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="CommandFailure">The server refused, or is not there.</exception>
    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"api/v1/{path}");
        return (await ApiReply.SendAsync(_http, request, Refusal, cancellation)).Good;
    }

    /// <summary>Changes something, or tries to.</summary>
    /// <param name="path">The path under <c>/api/v1/</c>.</param>
    /// <param name="body">The JSON body.</param>
    /// <param name="key">The Idempotency-Key; null for none.</param>
    /// <param name="cancellation">Cancels the wait.</param>
    public async Task<ApiReply> PostAsync(string path, JsonObject body, string? key, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/{path}")
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await ApiReply.SendAsync(_http, request, Refusal, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static (string Code, string Text) Refusal(JsonElement body)
    {
        var error = body.GetProperty("error");
        var detail = error.GetProperty("detail");
        return (
            error.GetProperty("error_code").ToString(),
            detail.ValueKind == JsonValueKind.String ? detail.GetString()! : detail.ToString());
    }
}
