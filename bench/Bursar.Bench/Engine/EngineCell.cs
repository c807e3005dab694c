using System.Diagnostics;
using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>A number of callers at one workload, and what they did round by round: a row of the table.</summary>
internal sealed class EngineCell(Workload workload, int callers, bool keyed)
{
    /// <summary>The columns of <see cref="AddTo"/>.</summary>
    public static readonly string[] Columns =
    [
        "what", "books", "request keys", "callers", "commands", "transfers", "p50", "p99", "processor a command",
        "allocated a command", "written a command",
    ];

    // What is prepared for the first round, and, for the next ones, as a multiple of the last one. Where it does not last, the
    // round ends earlier.
    private const int FirstRate = 20_000;
    private const double MoreThanLast = 1.5;
    private readonly List<EngineRound> _rounds = [];
    private double _expectedRate = FirstRate;

    /// <summary>What is done, and where.</summary>
    public string Name
        => $"{workload.Name}, {(workload.Books.Count == 1 ? "one book" : $"{Figure.Count(workload.Books.Count)} books")}";

    public int Callers => callers;

    /// <summary>Whether every command has a request key.</summary>
    public bool Keyed => keyed;

    /// <summary>Commands per second.</summary>
    public double Commands => MedianOf(round => round.Commands.PerSecond);

    /// <summary>How long half of the commands took at most.</summary>
    public TimeSpan P50 => TimeSpan.FromMicroseconds(MedianOf(round => round.Commands.Median.TotalMicroseconds));

    /// <summary>How long all but one in a hundred took at most.</summary>
    public TimeSpan P99 => TimeSpan.FromMicroseconds(MedianOf(round => round.Commands.P99.TotalMicroseconds));

    /// <summary>One round.</summary>
    /// <returns>How many transfers it made, and how fast.</returns>
    public async Task<(long Transfers, EngineRound Round)> RunAsync(
        ILedger ledger, EngineSetup setup, TimeSpan time, Latencies latencies, bool counts, CancellationToken cancellation)
    {
        await workload.PrepareAsync(setup, (int)(_expectedRate * time.TotalSeconds), cancellation);
        latencies.Clear();
        var all = Enumerable.Range(0, callers).Select(_ => new EngineCaller(ledger, keyed, latencies)).ToArray();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var busy = Environment.CpuUsage.TotalTime;
        var written = Machine.Written();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(all.Select(caller => Task.Run(() => CallAsync(caller), cancellation)));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        busy = Environment.CpuUsage.TotalTime - busy;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        written = Machine.Written() - written;

        var (commands, transfers) = (all.Sum(caller => caller.Commands), all.Sum(caller => caller.Transfers));
        var (median, p99) = (latencies.Percentile(0.5), latencies.Percentile(0.99));
        var round = new EngineRound(new(commands / seconds, median, p99), transfers / seconds, (double)allocated / commands)
        {
            Processor = busy / commands,
            Written = (double)written / commands,
        };
        _expectedRate = MoreThanLast * round.Commands.PerSecond;
        if (counts) _rounds.Add(round);
        return (transfers, round);

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
        Figure.Rate(MedianOf(round => round.Transfers)),
        Figure.Time(P50),
        Figure.Time(P99),
        Figure.Processor(TimeSpan.FromMicroseconds(MedianOf(round => round.Processor.TotalMicroseconds))),
        Figure.Bytes(MedianOf(round => round.Allocated)),
        Figure.Bytes(MedianOf(round => round.Written)));

    private double MedianOf(Func<EngineRound, double> value) => Median.Of(_rounds.Select(value));
}
