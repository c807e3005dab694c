using System.Diagnostics;
using System.Net;

namespace Bursar.Bench;

/// <summary>From the start of the published executable's process to its first good answer to a balance read.</summary>
internal static class StartMeasurement
{
    private const int Runs = 9;
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(400);

    public static async Task<Section> RunAsync(Workbench bench, CancellationToken cancellation)
    {
        var data = Path.Combine(bench.Folder, "start");
        var jit = await PublishedBursar.MakeAsync(bench.Folder, readyToRun: false, cancellation);
        var table = new Table("start to first answer", "median", "fastest", "slowest", "most memory then");
        var ready = await AddAsync(
            table, "as published (ReadyToRun), books there", bench.Bursar, data, fresh: false, cancellation);
        var first = await AddAsync(
            table, "as published (ReadyToRun), empty directory", bench.Bursar, data, fresh: true, cancellation);
        await AddAsync(table, "without ReadyToRun, books there", jit, data, fresh: false, cancellation);
        return new(
            "Start",
            $"From the start of the process to the first 200 for the workspace's balance; {Runs} runs. In an empty directory, "
            + "the demo first creates its schema, secrets and books.",
            table,
            Target.AtMost("start to first answer", Bound.TotalMilliseconds, ready, Milliseconds),
            Target.AtMost("start to first answer, empty directory", Bound.TotalMilliseconds, first, Milliseconds));
    }

    private static async Task<double> AddAsync(
        Table table, string name, PublishedBursar bursar, string data, bool fresh, CancellationToken cancellation)
    {
        // The first run warms the disk's cache and this program.
        await RunAsync(bursar, data, cancellation);
        var times = new List<double>();
        var memory = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            if (fresh) Directory.Delete(data, recursive: true);
            var run = await RunAsync(bursar, data, cancellation);
            times.Add(run.Milliseconds);
            memory.Add(run.Memory);
        }
        var median = Median.Of(times);
        table.Add(
            name, Milliseconds(median), Milliseconds(times.Min()), Milliseconds(times.Max()),
            Figure.Megabytes(Median.Of(memory)));
        return median;
    }

    private static async Task<(double Milliseconds, long Memory)> RunAsync(
        PublishedBursar bursar, string data, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var start = Stopwatch.GetTimestamp();
        await using var server = bursar.Demo(data);
        await server.ListeningAsync(cancellation);
        await http.AnswerAsync(DemoRequests.WorkspaceBalance(server.Url), HttpStatusCode.OK, cancellation);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, server.PeakMemory);
    }

    private static string Milliseconds(double value) => $"{Figure.Count(value)} ms";
}
