namespace Bursar.Bench;

/// <summary>A server under a load of its own, and what it did in each round.</summary>
/// <param name="name">What is asked of it, for the table.</param>
/// <param name="server">The server.</param>
/// <param name="request">Makes the request; a signed one is signed anew.</param>
/// <param name="connections">Over how many connections it is asked at once.</param>
internal sealed class Side(
    string name, ServerProcess server, Func<LoadRequest> request, int connections = BenchSettings.Connections)
{
    /// <summary>The columns of <see cref="AddTo"/>, after the name.</summary>
    public static readonly IReadOnlyList<string> Columns = ["answers", "p50", "p99", "bytes an answer", "processor an answer"];

    private readonly List<(WrkResult Load, TimeSpan Processor)> _rounds = [];

    /// <summary>What is asked of it.</summary>
    public string Name => name;

    /// <summary>Over how many connections it is asked at once.</summary>
    public int Connections => connections;

    /// <summary>What wrk counted, round by round.</summary>
    public IReadOnlyList<WrkResult> Rounds => _rounds.ConvertAll(round => round.Load);

    /// <summary>The processor time that an answer took the server, user and system together.</summary>
    public TimeSpan Processor
        => TimeSpan.FromMicroseconds(Median.Of(_rounds.Select(round => round.Processor.TotalMicroseconds / round.Load.Answers)));

    /// <summary>Its answers per second.</summary>
    public double PerSecond => MedianOf(round => round.PerSecond);

    /// <summary>One round.</summary>
    /// <returns>How many answers it gave.</returns>
    public async Task<long> RunAsync(Wrk wrk, TimeSpan time, bool counts, CancellationToken cancellation)
    {
        var before = server.ProcessorTime;
        var load = await wrk.RunAsync(request(), connections, time, cancellation);
        if (counts) _rounds.Add((load, server.ProcessorTime - before));
        return load.Answers;
    }

    /// <summary>Adds its row: its name, the medians of its rounds, and what else the table has.</summary>
    public void AddTo(Table table, params ReadOnlySpan<string> more) => table.Add(
    [
        name,
        Figure.Rate(PerSecond),
        Figure.Time(TimeSpan.FromMicroseconds(MedianOf(round => round.Median.TotalMicroseconds))),
        Figure.Time(TimeSpan.FromMicroseconds(MedianOf(round => round.P99.TotalMicroseconds))),
        Figure.Bytes(MedianOf(round => round.BytesPerAnswer)),
        Figure.Processor(Processor),
        .. more,
    ]);

    private double MedianOf(Func<WrkResult, double> value) => Median.Of(Rounds.Select(value));
}
