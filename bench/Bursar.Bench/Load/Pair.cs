namespace Bursar.Bench;

/// <summary>Two servers under the same load by turns, and how Bursar does beside the bare one, round by round.</summary>
internal sealed record Pair(Side Bare, Side Bursar)
{
    /// <summary>Bursar's answers per second as a share of the bare server's.</summary>
    public double Share => MedianOf((bare, bursar) => bursar.PerSecond / bare.PerSecond);

    /// <summary>Bursar's 99th percentile as a multiple of the bare server's.</summary>
    public double Latency => MedianOf((bare, bursar) => bursar.P99 / bare.P99);

    public void AddTo(Table table)
    {
        Bare.AddTo(table, "", "");
        Bursar.AddTo(table, Figure.Ratio(Share), $"{Figure.Ratio(Latency)} ×");
    }

    private double MedianOf(Func<WrkResult, WrkResult, double> ratio) => Median.Of(Bare.Rounds.Zip(Bursar.Rounds, ratio));
}
