using System.Diagnostics;
using System.Net;

namespace Bursar.Bench;

/// <summary>From the start of the published executable's process to its first good answer to a balance read.</summary>
internal static class StartMeasurement
{
    private const int Runs = 9;
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static async Task<Section> RunAsync(string folder, PublishedBursar readyToRun, CancellationToken cancellation)
    {
        var jit = await PublishedBursar.MakeAsync(folder, readyToRun: false, cancellation);
        var table = new Table("start to first answer", "median", "fastest", "slowest", "most memory then");
        var ready = await AddAsync(table, "as published (ReadyToRun), books there", readyToRun, Path.Combine(folder, "start"), fresh: false, cancellation);
        var first = await AddAsync(table, "as published (ReadyToRun), empty directory", readyToRun, Path.Combine(folder, "start"), fresh: true, cancellation);
        await AddAsync(table, "JIT only, books there", jit, Path.Combine(folder, "start"), fresh: false, cancellation);
        return new(
            "Start",
            $"From the start of the process to the first 200 of the workspace's balance, asked for every millisecond; {Runs} runs. In an empty directory "
            + "the demo makes its schema, secrets and books first.",
            table,
            Target.AtMost("start to first answer", Bound.TotalMilliseconds, ready, Milliseconds),
            Target.AtMost("start to first answer, empty directory", Bound.TotalMilliseconds, first, Milliseconds));
    }

    private static async Task<double> AddAsync(
        Table table, string name, PublishedBursar bursar, string data, bool fresh, CancellationToken cancellation)
    {
        if (!fresh) await RunAsync(bursar, data, cancellation);
        var runs = new List<(double Milliseconds, long Memory)>();
        for (var i = 0; i < Runs; i++)
        {
            if (fresh) Directory.Delete(data, recursive: true);
            runs.Add(await RunAsync(bursar, data, cancellation));
        }
        var times = runs.ConvertAll(run => run.Milliseconds);
        table.Add(
            name, Milliseconds(Median.Of(times)), Milliseconds(times.Min()), Milliseconds(times.Max()), Figure.Megabytes(Median.Of(runs.Select(run => (double)run.Memory))));
        return Median.Of(times);
    }

    private static async Task<(double Milliseconds, long Memory)> RunAsync(PublishedBursar bursar, string data, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var start = Stopwatch.GetTimestamp();
        await using var server = bursar.Start(data);
        while (true)
        {
            try
            {
                await http.AnswerAsync(DemoRequests.WorkspaceBalance(server.Url), HttpStatusCode.OK, cancellation);
                return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, server.PeakMemory);
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(start) < Longest)
            {
                await Task.Delay(1, cancellation);
            }
        }
    }

    private static string Milliseconds(double value) => $"{Figure.Count(value)} ms";
}
