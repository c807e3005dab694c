using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Bursar.Api;

namespace Bursar;

/// <summary>A client of our own API.</summary>
internal sealed class ServerClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _none;

    private ServerClient(HttpClient http, string token, string none)
    {
        (_http, _none) = (http, none);
        _http.BaseAddress = new Uri(http.BaseAddress!, "bursar/v1/");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Finds the server of a data directory.</summary>
    /// <exception cref="CommandFailure">No server is running there.</exception>
    public static ServerClient Of(DataDirectory data)
    {
        var server = ServerFile.Read(data);
        var token = PrivateFile.Read(data.OperatorTokenFile);
        return server is not null && token is not null
            ? new(ServerHttp.To(server), token, NoneOn(data))
            : throw NoServer(NoneOn(data), null);
    }

    /// <summary>A client of the server at an address.</summary>
    /// <param name="address">The base address.</param>
    /// <param name="token">The operator token.</param>
    public static ServerClient At(Uri address, string token)
        => new(ServerHttp.To(address), token, $"No server answers at {address}.");

    /// <summary>Sends a GET.</summary>
    /// <param name="path">The path under <c>/bursar/v1/</c>.</param>
    /// <param name="type">The JSON type of the answer.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="CommandFailure">The server rejected the request, or is not running.</exception>
    public async Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellation)
        => Read(await SendAsync(HttpMethod.Get, path, content: null, null, cancellation), type);

    /// <summary>Asks whether the server is ready, and what is not.</summary>
    /// <exception cref="CommandFailure">The server is not running, or does not answer.</exception>
    public async Task<(bool IsReady, string Text)> GetHealthAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/ready");
        try
        {
            using var answer = await _http.SendAsync(request, cancellation);
            return (answer.IsSuccessStatusCode, (await answer.Content.ReadAsStringAsync(cancellation)).TrimEnd());
        }
        catch (HttpRequestException failure)
        {
            throw NoServer(_none, failure);
        }
    }

    /// <summary>Asks for a live stream, which ends when the server stops.</summary>
    /// <param name="path">The path under <c>/bursar/v1/</c>.</param>
    /// <param name="type">The type of each of its events' data.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="CommandFailure">The server refused, or is not there.</exception>
    public async IAsyncEnumerable<T> StreamAsync<T>(
        string path, JsonTypeInfo<T> type, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var answer = await OpenAsync(request, cancellation);
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        await foreach (var one in SseParser.Create(body).EnumerateAsync(cancellation))
            yield return Read(one.Data, type);
    }

    private async Task<HttpResponseMessage> OpenAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (answer.IsSuccessStatusCode) return answer;
            using (answer) throw Refused(await answer.Content.ReadAsStringAsync(cancellation), (int)answer.StatusCode);
        }
        catch (HttpRequestException failure)
        {
            throw NoServer(_none, failure);
        }
    }

    /// <summary>Sends a POST.</summary>
    /// <param name="path">The path under <c>/bursar/v1/</c>.</param>
    /// <param name="body">The JSON body.</param>
    /// <param name="type">The JSON type of the answer.</param>
    /// <param name="key">The Idempotency-Key; null to send none.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="CommandFailure">The server rejected the request, or is not running.</exception>
    public async Task<T> PostAsync<T>(
        string path, JsonObject body, JsonTypeInfo<T> type, string? key, CancellationToken cancellation)
        => Read(await SendAsync(HttpMethod.Post, path, body, key, cancellation), type);

    /// <summary>Sends a PUT.</summary>
    /// <exception cref="CommandFailure">The server rejected the request, or is not running.</exception>
    public async Task<T> PutAsync<T>(string path, JsonObject body, JsonTypeInfo<T> type, CancellationToken cancellation)
        => Read(await SendAsync(HttpMethod.Put, path, body, null, cancellation), type);

    /// <summary>Sends a PATCH.</summary>
    /// <param name="path">The path under <c>/bursar/v1/</c>.</param>
    /// <param name="body">The JSON body.</param>
    /// <param name="type">The JSON type of the answer.</param>
    /// <param name="key">The Idempotency-Key; null to send none.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="CommandFailure">The server rejected the request, or is not running.</exception>
    public async Task<T> PatchAsync<T>(
        string path, JsonObject body, JsonTypeInfo<T> type, string? key, CancellationToken cancellation)
        => Read(await SendAsync(HttpMethod.Patch, path, body, key, cancellation), type);

    /// <summary>Sends a POST without a body, which is answered without one.</summary>
    /// <exception cref="CommandFailure">The server rejected the request, or is not running.</exception>
    public Task PostAsync(string path, CancellationToken cancellation)
        => SendAsync(HttpMethod.Post, path, content: null, null, cancellation);

    /// <summary>Sends a POST with CSV.</summary>
    /// <exception cref="CommandFailure">The server rejected the request, or is not running.</exception>
    public async Task<T> PostCsvAsync<T>(
        string path, string csv, JsonTypeInfo<T> type, string? key, CancellationToken cancellation)
        => Read(
            await SendAsync(HttpMethod.Post, path, new StringContent(csv, Encoding.UTF8, "text/csv"), key, cancellation), type);

    /// <summary>Sends a file with a PUT.</summary>
    /// <exception cref="CommandFailure">The server rejected the request, or is not running.</exception>
    public async Task<T> UploadAsync<T>(string path, HttpContent file, JsonTypeInfo<T> type, CancellationToken cancellation)
        => Read(await SendAsync(HttpMethod.Put, path, file, null, cancellation), type);

    /// <summary>Asks for a file, and writes it.</summary>
    /// <exception cref="CommandFailure">The server refused, or is not there.</exception>
    public async Task DownloadAsync(string path, Stream to, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var answer = await OpenAsync(request, cancellation);
        await answer.Content.CopyToAsync(to, cancellation);
    }

    /// <summary>Sends a DELETE.</summary>
    /// <exception cref="CommandFailure">The server rejected the request, or is not running.</exception>
    public Task DeleteAsync(string path, CancellationToken cancellation)
        => SendAsync(HttpMethod.Delete, path, content: null, null, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private Task<string> SendAsync(
        HttpMethod method, string path, JsonObject body, string? key, CancellationToken cancellation)
        => SendAsync(
            method, path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), key, cancellation);

    private async Task<string> SendAsync(
        HttpMethod method, string path, HttpContent? content, string? key, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (key is not null) request.Headers.Add("Idempotency-Key", Visible(key));
        try
        {
            using var answer = await _http.SendAsync(request, cancellation);
            var text = await answer.Content.ReadAsStringAsync(cancellation);
            return answer.IsSuccessStatusCode ? text : throw Refused(text, (int)answer.StatusCode);
        }
        catch (HttpRequestException failure)
        {
            throw NoServer(_none, failure);
        }
        catch (TaskCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new CommandFailure(
                ExitCode.Refused, $"The server did not answer within {_http.Timeout.TotalSeconds} seconds.", late);
        }
    }

    /// <summary>Checks that a header can carry the key; the server checks the rest.</summary>
    private static string Visible(string key) => key.AsSpan().ContainsAnyExceptInRange('!', '~') || key.Length == 0
        ? throw new CommandFailure(
            ExitCode.Usage, "An idempotency key may contain only visible ASCII characters, without spaces.")
        : key;

    private T Read<T>(string text, JsonTypeInfo<T> type)
    {
        try
        {
            if (JsonSerializer.Deserialize(text, type) is { } answer) return answer;
        }
        catch (JsonException)
        {
            // Reported below.
        }
        throw new CommandFailure(ExitCode.NoServer, $"The server at {_http.BaseAddress} is not Bursar.");
    }

    private static CommandFailure Refused(string text, int status)
    {
        try
        {
            if (JsonSerializer.Deserialize(text, ApiJson.Default.ApiError) is { Detail: not null } problem)
                return new(ExitCode.Refused, $"{problem.Detail} ({problem.Code})");
        }
        catch (JsonException)
        {
            // Reported below.
        }
        return new(ExitCode.Refused, $"The server answered with status {status} without a reason.");
    }

    private static string NoneOn(DataDirectory data)
        => $"No server is running on {data.Path}. Start one: bursar serve --data {data.Path}";

    private static CommandFailure NoServer(string none, Exception? cause) => new(ExitCode.NoServer, none, cause);
}
