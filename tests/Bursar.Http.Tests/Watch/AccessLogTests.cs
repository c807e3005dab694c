using System.Diagnostics.Metrics;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging.Testing;

namespace Bursar.Http.Tests;

/// <summary>The access log has a line for each request, with nothing in it that the client sent.</summary>
public sealed class AccessLogTests : IDisposable
{
    private const string Secret = "s3cr3t-t0k3n";
    private readonly Meter _meter = new("Bursar");
    private readonly FakeLogger _log = new();

    public void Dispose() => _meter.Dispose();

    [Theory]
    [InlineData("/ok", """ 127\.0\.0\.1 test "Ok" 204 [0-9]+\.[0-9]{3} ms - B """)]
    [InlineData("/refuse", """ 127\.0\.0\.1 test "Refuse" 402 [0-9]+\.[0-9]{3} ms 5 B """)]
    [InlineData("/throw", """ 127\.0\.0\.1 test "Throw" 500 [0-9]+\.[0-9]{3} ms - B """)]
    [InlineData("/stream", """ 127\.0\.0\.1 test "Stream" 200 [0-9]+\.[0-9]{3} ms - B """)]
    [InlineData("/nowhere", """ 127\.0\.0\.1 unknown "unknown" 404 [0-9]+\.[0-9]{3} ms - B """)]
    public async Task Request_Ends_HasALine(string path, string line)
    {
        await using var server = await WatchedServer.StartAsync(_meter, _log);

        await server.GetAsync(path);

        var written = Assert.Single(_log.Collector.GetSnapshot());
        Assert.Equal(LogIds.RequestAnswered, written.Id.Id);
        const string time = "20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z";
        Assert.Matches($"^{time}{line}[0-9A-Z:]+$", written.Message);
    }

    [Fact]
    public async Task Request_ClientHangsUp_Is499()
    {
        await using var server = await WatchedServer.StartAsync(_meter, _log);

        await server.HangUpAsync();

        Assert.Contains(" test \"Wait\" 499 ", Assert.Single(_log.Collector.GetSnapshot()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/refuse")]
    [InlineData($"/refuse?token={Secret}")]
    [InlineData($"/operations/{Secret}")]
    [InlineData($"/{Secret}/balance?X-Amz-Signature={Secret}")]
    public async Task Request_WithSecretsEverywhere_LeavesNoneInItsLine(string path)
    {
        await using var server = await WatchedServer.StartAsync(_meter, _log);
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Headers =
            {
                Authorization = new AuthenticationHeaderValue("Token", Secret),
                Referrer = new Uri($"http://example.org/?{Secret}"),
                UserAgent = { new ProductInfoHeaderValue(Secret, "1") },
            },
            Content = new StringContent(Secret),
        };
        string[] headers =
        [
            "Target", "X-Request-Id", "Request-Id", "X-Amzn-RequestId", "X-Forwarded-For", "Cookie", "traceparent"
        ];
        foreach (var header in headers)
            request.Headers.TryAddWithoutValidation(header, Secret);

        using var answer = await server.SendAsync(request);

        var written = Assert.Single(_log.Collector.GetSnapshot());
        Assert.DoesNotContain(Secret, written.Message, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            written.StructuredState!,
            pair => Assert.DoesNotContain(Secret, pair.Value ?? "", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Request_WhileTheLogIsOff_HasNoLine()
    {
        await using var server = await WatchedServer.StartAsync(_meter);

        await server.GetAsync("/ok");

        Assert.Empty(_log.Collector.GetSnapshot());
    }
}
