using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar;

/// <summary>A client of MTurk's API, for the tools.</summary>
internal sealed class TurkApi(HttpClient http, string keyId, string secret, TimeProvider time) : IDisposable
{
    private readonly TurkSignature _signature = new(keyId, secret);

    /// <summary>Reads something.</summary>
    /// <exception cref="CommandFailure">The server refused, or is not there.</exception>
    public async Task<JsonElement> ReadAsync(string operation, JsonObject input, CancellationToken cancellation)
        => (await CallAsync(operation, input, cancellation)).Good;

    /// <summary>Calls an operation.</summary>
    /// <param name="operation">Its name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="cancellation">Cancels the wait.</param>
    public async Task<ApiReply> CallAsync(string operation, JsonObject input, CancellationToken cancellation)
    {
        var body = Encoding.UTF8.GetBytes(input.ToJsonString());
        using var request = new HttpRequestMessage(HttpMethod.Post, http.BaseAddress) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-amz-json-1.1");
        var signed = _signature.Sign(time.GetUtcNow(), http.BaseAddress!, operation, body);
        foreach (var (name, value) in signed) request.Headers.TryAddWithoutValidation(name, value);
        return await ApiReply.SendAsync(http, request, Refusal, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private static (string Code, string Text) Refusal(JsonElement body)
        => (
            body.TryGetProperty("TurkErrorCode", out var code) ? code.GetString()! : "",
            body.TryGetProperty("Message", out var text) || body.TryGetProperty("message", out text)
                ? text.GetString()!
                : body.GetProperty("__type").GetString()!);
}
