using System.Diagnostics;

namespace Bursar.Bench;

/// <summary>Callers in this process that do one thing again and again, each when it has its last answer.</summary>
internal static class Repeated
{
    private const int MostCalls = 4_000_000;

    /// <summary>Rounds of it, after one to warm up.</summary>
    /// <returns>The medians of the rounds.</returns>
    public static async Task<LoadRound> MeasureAsync(
        int callers, BenchSettings settings, Func<Task> call, CancellationToken cancellation)
    {
        var latencies = new Latencies(MostCalls);
        var rounds = new List<LoadRound>();
        for (var round = 0; round <= settings.Rounds; round++)
        {
            latencies.Clear();
            var one = await RoundAsync(callers, settings.Round, call, latencies, cancellation);
            if (round > 0) rounds.Add(one);
        }
        return new(
            Median.Of(rounds.Select(round => round.PerSecond)),
            TimeSpan.FromMicroseconds(Median.Of(rounds.Select(round => round.Median.TotalMicroseconds))),
            TimeSpan.FromMicroseconds(Median.Of(rounds.Select(round => round.P99.TotalMicroseconds))));
    }

    /// <summary>One round.</summary>
    public static async Task<LoadRound> RoundAsync(
        int callers, TimeSpan time, Func<Task> call, Latencies latencies, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(CallAsync, cancellation)));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new(latencies.Count / seconds, latencies.Percentile(0.5), latencies.Percentile(0.99));

        async Task CallAsync()
        {
            while (Stopwatch.GetElapsedTime(start) < time && !cancellation.IsCancellationRequested)
            {
                var called = Stopwatch.GetTimestamp();
                await call();
                latencies.AddSince(called);
            }
        }
    }
}
