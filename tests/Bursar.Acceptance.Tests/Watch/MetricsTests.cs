using System.Net;
using System.Net.Http.Headers;

namespace Bursar.Acceptance.Tests;

/// <summary>The metrics and traces that a monitoring system gets from the real server.</summary>
public sealed class MetricsTests
{
    private const string Secret = "s3cr3t-t0k3n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Metrics_SwitchedOn_ShowWhatWasDoneAndNoSecret()
    {
        var environment = new Dictionary<string, string> { ["Bursar__Metrics"] = "true" };
        await using var server = await BursarServer.ServeAsync(environment: environment);
        await FundAsync(server);
        await SendSecretsAsync(server);

        using var answer = await server.Http.GetAsync("/metrics", Stop);

        Assert.Equal((HttpStatusCode.OK, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var text = await answer.Content.ReadAsStringAsync(Stop);
        string[] expected =
        [
            Series(
                "requests_total", "bursar_dialect=\"bursar\",bursar_operation=\"POST /bursar/v1/books\",bursar_outcome=\"ok\""),
            Series("requests_total", "bursar_dialect=\"unknown\",bursar_operation=\"unknown\",bursar_outcome=\"refused\""),
            Series("request_duration_seconds_count", "bursar_dialect=\"mturk\",bursar_operation=\"unknown\""),
            """bursar_commit_duration_seconds_count{otel_scope_name="Bursar"} 3""",
            """bursar_commit_batch_size_sum{otel_scope_name="Bursar"} """,
            """bursar_commit_queue_depth{otel_scope_name="Bursar",bursar_lane="0"} 0""",
            """bursar_store_rows_cached{otel_scope_name="Bursar"} """,
            """bursar_store_read_retries_total{otel_scope_name="Bursar"} 0""",
            "\ndotnet_gc_collections_total",
            "\nhttp_server_request_duration_seconds_bucket",
        ];
        Assert.All(expected, line => Assert.Contains(line, text, StringComparison.Ordinal));
        var token = await File.ReadAllTextAsync(Path.Combine(server.Data, "operator.token"), Stop);
        Assert.DoesNotContain(token.Trim(), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Metrics_ByDefault_AreNotThereAndNothingOfThemIsLoaded()
    {
        await using var server = await BursarServer.ServeAsync();
        await FundAsync(server);

        using var answer = await server.Http.GetAsync("/metrics", Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        if (!OperatingSystem.IsLinux()) return;
        var loaded = await server.LoadedAsync(Stop);
        Assert.Contains("Bursar.Ledger.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("OpenTelemetry", loaded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collector_NamedByTheStandardVariables_GetsMetricsAndTracesWithoutSecrets()
    {
        await using var collector = Collector.Start();
        var environment = new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "100",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
            ["OTEL_SERVICE_NAME"] = "ledger-of-the-lab",
        };
        await using var server = await BursarServer.ServeAsync(environment: environment);
        await FundAsync(server);
        await SendSecretsAsync(server);

        await collector.SeesAsync("/v1/metrics", "bursar.commit.duration", Stop);
        await collector.SeesAsync("/v1/metrics", "ledger-of-the-lab", Stop);
        await collector.SeesAsync("/v1/traces", "TopUp", Stop);
        await collector.SeesAsync("/v1/traces", "/bursar/v1/books/{book}/top-ups", Stop);
        // The last of the requests with secrets.
        await collector.SeesAsync("/v1/traces", "/api/v1/users/me/", Stop);

        Assert.DoesNotContain(Secret, collector.Everything, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Bursar__Metrics", "perhaps", "Bursar:Metrics")]
    [InlineData("Bursar__AccessLog", "1", "Bursar:AccessLog")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector", "OTEL_EXPORTER_OTLP_ENDPOINT")]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "ftp://collector", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")]
    public async Task Serve_WithAWrongSetting_IsRefusedInOneLine(string variable, string value, string named)
    {
        using var directory = new TestDirectory();
        var serve = $"dotnet {Paths.Executable} serve --data {directory.Path} --urls http://127.0.0.1:0";
        var run = await ProgramRun.StartAsync("bash", ["-c", $"{variable}='{value}' exec {serve}"]);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(named, Assert.Single(run.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    /// <summary>The line of a series with the value 1.</summary>
    private static string Series(string name, string tags) => $"bursar_{name}{{otel_scope_name=\"Bursar\",{tags}}} 1";

    private static async Task FundAsync(BursarServer server)
    {
        var book = await server.Command.JsonAsync("book", "open", "Watched", "--currency", "USD");
        await server.Command.JsonAsync("fund", book.GetProperty("id").GetString()!, "10.00");
    }

    /// <summary>Sends requests with a secret wherever a client can put one.</summary>
    internal static async Task SendSecretsAsync(BursarServer server)
    {
        (HttpMethod Method, string Path)[] requests =
        [
            (HttpMethod.Get, $"/{Secret}"),
            (HttpMethod.Post, $"/?X-Amz-Signature={Secret}"),
            (HttpMethod.Get, $"/bursar/v1/books/{Secret}?token={Secret}"),
            (HttpMethod.Get, $"/api/v1/users/me/?token={Secret}"),
        ];
        foreach (var (method, path) in requests)
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.Authorization = new AuthenticationHeaderValue("Token", Secret);
            string[] headers = ["X-Amz-Target", "X-Amz-Security-Token", "X-Request-Id", "Idempotency-Key", "Cookie"];
            foreach (var header in headers)
                request.Headers.TryAddWithoutValidation(header, Secret);
            using var answer = await server.Http.SendAsync(request, Stop);
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
    }
}
