using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Bursar.Http.Tests;

/// <summary>The metrics of requests over HTTP; each test has its own meter.</summary>
public sealed class RequestMetricsTests : IDisposable
{
    private readonly Meter _meter = new("Bursar");

    public void Dispose() => _meter.Dispose();

    [Theory]
    [InlineData("/ok", "test", "Ok", "ok")]
    [InlineData("/refuse", "test", "Refuse", "refused")]
    [InlineData("/fail", "test", "Fail", "failed")]
    [InlineData("/throw", "test", "Throw", "failed")]
    [InlineData("/unnamed", "unknown", "unknown", "ok")]
    [InlineData("/nowhere", "unknown", "unknown", "refused")]
    public async Task Request_Ends_IsCountedByItsOperationAndOutcome(
        string path, string dialect, string operation, string outcome)
    {
        await using var server = await WatchedServer.StartAsync(_meter);
        using var requests = new MetricCollector<long>(_meter, "bursar.requests");
        using var duration = new MetricCollector<double>(_meter, "bursar.request.duration");

        await server.GetAsync(path);

        var counted = Assert.Single(requests.GetMeasurementSnapshot());
        Assert.Equal(1, counted.Value);
        Assert.Equal(
            new() { ["bursar.dialect"] = dialect, ["bursar.operation"] = operation, ["bursar.outcome"] = outcome },
            counted.Tags.ToDictionary());
        var timed = Assert.Single(duration.GetMeasurementSnapshot());
        Assert.InRange(timed.Value, 0, 30);
        Assert.Equal(new() { ["bursar.dialect"] = dialect, ["bursar.operation"] = operation }, timed.Tags.ToDictionary());
    }

    [Fact]
    public async Task Request_ClientHangsUp_IsAborted()
    {
        await using var server = await WatchedServer.StartAsync(_meter);
        using var requests = new MetricCollector<long>(_meter, "bursar.requests");

        await server.HangUpAsync();

        var counted = Assert.Single(requests.GetMeasurementSnapshot());
        Assert.Equal(("Wait", "aborted"), (counted.Tags["bursar.operation"], counted.Tags["bursar.outcome"]));
    }

    [Fact]
    public async Task Request_ForAStreamOfEvents_IsCountedButNotTimed()
    {
        await using var server = await WatchedServer.StartAsync(_meter);
        using var requests = new MetricCollector<long>(_meter, "bursar.requests");
        using var duration = new MetricCollector<double>(_meter, "bursar.request.duration");

        await server.GetAsync("/events");

        var counted = Assert.Single(requests.GetMeasurementSnapshot());
        Assert.Equal(("Events", "ok"), (counted.Tags["bursar.operation"], counted.Tags["bursar.outcome"]));
        Assert.Empty(duration.GetMeasurementSnapshot());
    }

    /// <summary>However many names clients make up, there is one series for all of them.</summary>
    [Fact]
    public async Task Request_ForAnOperationOfTheClientsOwnMaking_IsUnknown()
    {
        await using var server = await WatchedServer.StartAsync(_meter);
        using var requests = new MetricCollector<long>(_meter, "bursar.requests");

        foreach (var target in (string[])["First", "Second", "Third", "first", ""])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/operations/{target}x");
            request.Headers.Add("Target", target);
            using var answer = await server.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(
            ["First", "Second", "unknown", "unknown", "unknown"],
            requests.GetMeasurementSnapshot().Select(one => one.Tags["bursar.operation"]));
    }

    [Fact]
    public void Answered_NobodyListens_AllocatesNothing()
    {
        var metrics = new RequestMetrics(_meter);
        metrics.Answered("test", "Ok", RequestOutcome.Ok, TimeSpan.FromSeconds(1));
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++) metrics.Answered("test", "Ok", RequestOutcome.Ok, TimeSpan.FromSeconds(1));

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(metrics.IsOn);
    }
}
