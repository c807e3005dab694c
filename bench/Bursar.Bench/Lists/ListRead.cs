using System.Diagnostics;

namespace Bursar.Bench;

/// <summary>One list that is read over one connection, again and again.</summary>
/// <param name="Name">What is read, for the table.</param>
/// <param name="Request">The request.</param>
/// <param name="Most">The longest that the median may take; null where nothing is aimed at.</param>
internal sealed record ListRead(string Name, LoadRequest Request, TimeSpan? Most)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>How often it is read, after a third as often to warm up.</summary>
    public int Reads { get; init; } = 1_000;

    /// <summary>Reads it, at most for ten seconds.</summary>
    public Latencies Measure()
    {
        using var connection = new OneConnection(Request);
        var latencies = new Latencies(Reads);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Reads / 3 && Stopwatch.GetElapsedTime(start) < Longest / 2; i++) connection.Ask();
        start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Reads && Stopwatch.GetElapsedTime(start) < Longest; i++)
        {
            var asked = Stopwatch.GetTimestamp();
            connection.Ask();
            latencies.AddSince(asked);
        }
        return latencies;
    }
}
