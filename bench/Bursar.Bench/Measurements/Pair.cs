namespace Bursar.Bench;

/// <summary>Two servers under the same load by turns, and how the second does beside the first, round by round.</summary>
internal sealed class Pair(Side bare, Side bursar)
{
    private int _runs;

    /// <summary>The second's answers per second as a share of the first's.</summary>
    public double Share => MedianOf((first, second) => second.PerSecond / first.PerSecond);

    /// <summary>The second's 99th percentile as a multiple of the first's.</summary>
    public double Latency => MedianOf((first, second) => second.P99 / first.P99);

    /// <summary>One round of each; every other time the second begins.</summary>
    public async Task RunAsync(Wrk wrk, TimeSpan time, bool counts, CancellationToken cancellation)
    {
        var order = _runs++ % 2 == 0 ? (bare, bursar) : (bursar, bare);
        await order.Item1.RunAsync(wrk, time, counts, cancellation);
        await order.Item2.RunAsync(wrk, time, counts, cancellation);
    }

    public void AddTo(Table table)
    {
        bare.AddTo(table, "", "");
        bursar.AddTo(table, Figure.Ratio(Share), $"{Figure.Ratio(Latency)} ×");
    }

    private double MedianOf(Func<WrkResult, WrkResult, double> ratio) => Median.Of(bare.Rounds.Zip(bursar.Rounds, ratio));
}
