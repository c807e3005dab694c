using System.Globalization;

namespace Bursar.Bench;

/// <summary>What one run of wrk counted.</summary>
/// <param name="Answers">Complete answers. Where one was bad, or a connection failed, there is no result.</param>
/// <param name="Elapsed">How long it ran.</param>
/// <param name="Bytes">How much it read, headers included.</param>
/// <param name="Median">The median latency.</param>
/// <param name="P99">The latency that 99 % stay below.</param>
internal sealed record WrkResult(long Answers, TimeSpan Elapsed, long Bytes, TimeSpan Median, TimeSpan P99)
{
    private const string Mark = "BENCH";

    /// <summary>The end of every script: it prints the counts in one line.</summary>
    public const string Script =
        $$"""
        done = function(summary, latency, requests)
          local e = summary.errors
          io.write(string.format("\n{{Mark}} %d %d %d %d %d %d\n",
            summary.requests, e.connect + e.read + e.write + e.status + e.timeout, summary.duration, summary.bytes,
            latency:percentile(50), latency:percentile(99)))
        end
        """;

    public double PerSecond => Answers / Elapsed.TotalSeconds;

    public double BytesPerAnswer => (double)Bytes / Answers;

    /// <summary>Finds that line in what wrk printed.</summary>
    /// <exception cref="BenchException">It is not there, or not every request was answered well.</exception>
    public static WrkResult Read(string output)
    {
        var line = output.Split('\n').FirstOrDefault(text => text.StartsWith(Mark, StringComparison.Ordinal))
            ?? throw new BenchException($"wrk printed no counts:\n{output}");
        var counts = line.Split(' ').Skip(1).Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        var (answers, refused, bytes) = (counts[0], counts[1], counts[3]);
        if (refused > 0) throw new BenchException($"{refused} of {answers} requests were not answered with 2xx:\n{output}");
        if (answers == 0) throw new BenchException($"wrk got no answer:\n{output}");
        return new(answers, Microseconds(counts[2]), bytes, Microseconds(counts[4]), Microseconds(counts[5]));
    }

    private static TimeSpan Microseconds(long count) => TimeSpan.FromMicroseconds(count);
}
