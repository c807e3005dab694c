namespace Bursar.Bench;

/// <summary>Two servers under the same load by turns, and how the second does beside the first.</summary>
/// <param name="bare">Makes the request to the first.</param>
/// <param name="bursar">Makes the request to the second.</param>
internal sealed class Pair(Func<LoadRequest> bare, Func<LoadRequest> bursar)
{
    private readonly List<(WrkResult Bare, WrkResult Bursar)> _rounds = [];

    /// <summary>The second's requests per second as a share of the first's.</summary>
    public double Share => Median.Of(_rounds.Select(round => round.Bursar.PerSecond / round.Bare.PerSecond));

    /// <summary>The second's 99th percentile as a multiple of the first's.</summary>
    public double Latency => Median.Of(_rounds.Select(round => round.Bursar.P99 / round.Bare.P99));

    /// <summary>One round of each; every second round begins with the other one.</summary>
    public async Task RunAsync(Wrk wrk, TimeSpan time, bool counts, CancellationToken cancellation)
    {
        var swap = _rounds.Count % 2 == 1;
        var first = await wrk.RunAsync(swap ? bursar() : bare(), BenchSettings.Connections, time, cancellation);
        var second = await wrk.RunAsync(swap ? bare() : bursar(), BenchSettings.Connections, time, cancellation);
        if (counts) _rounds.Add(swap ? (second, first) : (first, second));
    }

    public void AddTo(Table table, string bareName, string bursarName)
    {
        Add(table, bareName, [.. _rounds.Select(round => round.Bare)], "", "");
        Add(table, bursarName, [.. _rounds.Select(round => round.Bursar)], Figure.Ratio(Share), $"{Figure.Ratio(Latency)} ×");
    }

    private static void Add(Table table, string name, WrkResult[] rounds, string share, string latency) => table.Add(
        name,
        Figure.Rate(Median.Of(rounds.Select(round => round.PerSecond))),
        Figure.Time(TimeSpan.FromMicroseconds(Median.Of(rounds.Select(round => round.Median.TotalMicroseconds)))),
        Figure.Time(TimeSpan.FromMicroseconds(Median.Of(rounds.Select(round => round.P99.TotalMicroseconds)))),
        Figure.Bytes(Median.Of(rounds.Select(round => round.BytesPerAnswer))),
        share,
        latency);
}
