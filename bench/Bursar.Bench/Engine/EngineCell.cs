using System.Diagnostics;
using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>A number of callers at one workload, and what they did round by round: a row of the table.</summary>
internal sealed class EngineCell(Workload workload, int callers, bool keyed)
{
    /// <summary>The columns of <see cref="AddTo"/>.</summary>
    public static readonly string[] Columns =
        ["what", "books", "request keys", "callers", "commands", "transfers", "p50", "p99", "allocated a command"];

    // What is prepared lasts a round at these rates; where it does not, the round ends earlier.
    private const int MostRateOfACaller = 8_000;
    private const int MostRate = 80_000;
    private readonly List<EngineRound> _rounds = [];

    /// <summary>What is done, and where.</summary>
    public string Name => $"{workload.Name}, {(workload.Books.Count == 1 ? "one book" : $"{Figure.Count(workload.Books.Count)} books")}";

    public int Callers => callers;

    /// <summary>Whether every command has a request key.</summary>
    public bool Keyed => keyed;

    /// <summary>Commands per second.</summary>
    public double Commands => MedianOf(round => round.Commands);

    /// <summary>Transfers per second.</summary>
    public double Transfers => MedianOf(round => round.Transfers);

    /// <summary>One round.</summary>
    /// <returns>How many transfers it made.</returns>
    public async Task<long> RunAsync(
        ILedger ledger, EngineSetup setup, TimeSpan time, Latencies latencies, bool counts, CancellationToken cancellation)
    {
        var most = Math.Min(MostRate, callers * MostRateOfACaller) * (int)Math.Ceiling(time.TotalSeconds);
        await workload.PrepareAsync(setup, most, cancellation);
        latencies.Clear();
        var all = Enumerable.Range(0, callers).Select(_ => new EngineCaller(ledger, keyed, latencies)).ToArray();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(all.Select(caller => Task.Run(() => CallAsync(caller), cancellation)));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        var (commands, transfers) = (all.Sum(caller => caller.Commands), all.Sum(caller => caller.Transfers));
        if (counts) _rounds.Add(new(
            commands / seconds,
            transfers / seconds,
            latencies.Percentile(0.5).TotalMicroseconds,
            latencies.Percentile(0.99).TotalMicroseconds,
            (double)allocated / commands));
        return transfers;

        async Task CallAsync(EngineCaller caller)
        {
            while (Stopwatch.GetElapsedTime(start) < time && !cancellation.IsCancellationRequested)
                if (!await workload.StepAsync(caller)) return;
        }
    }

    /// <summary>Adds its row: the medians of its rounds.</summary>
    public void AddTo(Table table) => table.Add(
        workload.Name,
        Figure.Count(workload.Books.Count),
        keyed ? "yes" : "no",
        $"{callers}",
        Figure.Rate(Commands),
        Figure.Rate(Transfers),
        Figure.Time(TimeSpan.FromMicroseconds(MedianOf(round => round.Median))),
        Figure.Time(TimeSpan.FromMicroseconds(MedianOf(round => round.P99))),
        Figure.Bytes(MedianOf(round => round.Allocated)));

    private double MedianOf(Func<EngineRound, double> value) => Median.Of(_rounds.Select(value));
}
