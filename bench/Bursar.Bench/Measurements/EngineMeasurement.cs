using System.Diagnostics;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar.Bench;

/// <summary>
/// The engine without HTTP: callers that give the committer one top-up after another, all on one book, each durable before the
/// next. Afterwards the data file is audited.
/// </summary>
internal static class EngineMeasurement
{
    private const int MostCommands = 8_000_000;
    private static readonly int[] Callers = [1, 8, 32, 128];
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    public static async Task<Section> RunAsync(string folder, TimeSpan round, CancellationToken cancellation)
    {
        var table = new Table("callers", "request keys", "top-ups", "p50", "p99", "allocated a command");
        foreach (var keyed in (bool[])[false, true])
        {
            foreach (var callers in Callers)
            {
                var path = Path.Combine(folder, $"engine-{callers}-{keyed}.db");
                var row = await RunAsync(path, callers, keyed, round, cancellation);
                table.Add($"{callers}", keyed ? "yes" : "no", row.Rate, row.Median, row.P99, row.Allocated);
            }
        }
        return new(
            "Writes: the engine alone",
            "Top-ups on one book of a SQLite file, given to the committer in the same process. Every one is durable before its "
            + "caller gives the next. Allocated bytes count everything in the process: the caller's command and key, too. Each file "
            + "is audited afterwards: every accepted top-up is there, every balance and hash recomputed.",
            table);
    }

    private static async Task<(string Rate, string Median, string P99, string Allocated)> RunAsync(
        string path, int callers, bool keyed, TimeSpan round, CancellationToken cancellation)
    {
        var latencies = new Latencies(MostCommands);
        var accepted = 0;
        double seconds;
        long allocated;
        await using (var committer = new Committer(SqliteStore.Open(path), TimeProvider.System))
        {
            var book = await EngineBook.OpenAsync(committer, cancellation);
            accepted += await LoadAsync(committer, book, callers, keyed, latencies, WarmUp, cancellation);
            latencies.Clear();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var start = Stopwatch.GetTimestamp();
            accepted += await LoadAsync(committer, book, callers, keyed, latencies, round, cancellation);
            seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }
        await Audit.RequireAsync(path, accepted, accepted, cancellation);
        return (
            Figure.Rate(latencies.Count / seconds),
            Figure.Time(latencies.Percentile(0.5)),
            Figure.Time(latencies.Percentile(0.99)),
            Figure.Bytes((double)allocated / latencies.Count));
    }

    /// <returns>How many top-ups were accepted; the first that is not ends the run.</returns>
    private static async Task<int> LoadAsync(
        Committer ledger, int book, int callers, bool keyed, Latencies latencies, TimeSpan time, CancellationToken cancellation)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var counts = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(CallAsync, cancellation)));
        return counts.Sum();

        async Task<int> CallAsync()
        {
            var mark = Guid.NewGuid().ToString("N");
            var count = 0;
            for (; Stopwatch.GetTimestamp() < until && !cancellation.IsCancellationRequested; count++)
            {
                var start = Stopwatch.GetTimestamp();
                var key = keyed ? RequestKey.From(book, $"{mark}{count}") : null;
                var command = new TopUp(book, Money.Cent, Currency.USD, "") { Key = key };
                var outcome = await ledger.ExecuteAsync(command, cancellation);
                if (!outcome.Accepted) throw new BenchException($"A top-up was refused: {outcome.Rejection.Detail}");
                latencies.AddSince(start);
            }
            return count;
        }
    }
}
