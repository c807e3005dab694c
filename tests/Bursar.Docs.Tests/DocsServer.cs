using System.Net;

namespace Bursar.Docs.Tests;

/// <summary>A server whose documentation is read.</summary>
public sealed class DocsServer : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    private TestServer? _server;
    private HttpClient? _client;

    public static readonly string[] Apis = ["prolific", "mturk", "bursar"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Its address, without a slash at the end.</summary>
    public string Address => _server!.Address.ToString().TrimEnd('/');

    public async ValueTask InitializeAsync()
    {
        _server = await TestServer.StartAsync(Start);
        _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _server.Address };
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    public Task<HttpResponseMessage> AskAsync(string path) => _client!.GetAsync(path, Stop);

    public Task<HttpResponseMessage> PostAsync(string path) => _client!.PostAsync(path, new FormUrlEncodedContent([]), Stop);

    /// <summary>What it answers with 200.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var answer = await AskAsync(path);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync(Stop);
    }
}
