namespace Bursar.Bench;

/// <summary>One of two servers that are compared, and what it did in each round.</summary>
/// <param name="name">What is asked of it, for the table.</param>
/// <param name="server">The server.</param>
/// <param name="request">Makes the request; a signed one is signed anew.</param>
internal sealed class Side(string name, ServerProcess server, Func<LoadRequest> request)
{
    private readonly List<(WrkResult Load, TimeSpan Processor)> _rounds = [];

    /// <summary>What wrk counted, round by round.</summary>
    public IReadOnlyList<WrkResult> Rounds => _rounds.ConvertAll(round => round.Load);

    /// <summary>The processor time that an answer took the server, user and system together.</summary>
    public TimeSpan Processor => TimeSpan.FromMicroseconds(MedianOf(_rounds, round => round.Processor.TotalMicroseconds / round.Load.Answers));

    /// <summary>One round.</summary>
    public async Task RunAsync(Wrk wrk, TimeSpan time, bool counts, CancellationToken cancellation)
    {
        var before = server.ProcessorTime;
        var load = await wrk.RunAsync(request(), BenchSettings.Connections, time, cancellation);
        if (counts) _rounds.Add((load, server.ProcessorTime - before));
    }

    public void AddTo(Table table, string share, string latency) => table.Add(
        name,
        Figure.Rate(MedianOf(Rounds, round => round.PerSecond)),
        Figure.Time(TimeSpan.FromMicroseconds(MedianOf(Rounds, round => round.Median.TotalMicroseconds))),
        Figure.Time(TimeSpan.FromMicroseconds(MedianOf(Rounds, round => round.P99.TotalMicroseconds))),
        Figure.Bytes(MedianOf(Rounds, round => round.BytesPerAnswer)),
        $"{Processor.TotalMicroseconds:0.0} µs",
        share,
        latency);

    private static double MedianOf<T>(IEnumerable<T> rounds, Func<T, double> value) => Median.Of(rounds.Select(value));
}
