using System.Globalization;

namespace Bursar.Bench;

/// <summary>What one run of pgbench counted.</summary>
/// <param name="Transactions">Every transaction of the run; one that failed leaves no result.</param>
/// <param name="Load">Their rate and latencies.</param>
internal sealed record PgBenchResult(long Transactions, LoadRound Load)
{
    /// <summary>Reads what it printed, and its logs of every transaction.</summary>
    public static PgBenchResult Read(string output, DirectoryInfo logs)
    {
        var transactions = Number(output, "number of transactions actually processed:");
        if (Number(output, "number of failed transactions:") > 0) throw new BenchException($"Transactions failed:\n{output}");
        // Client, serial, microseconds, …
        var times = logs.EnumerateFiles()
            .SelectMany(file => File.ReadLines(file.FullName))
            .Select(line => double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture))
            .Order()
            .ToArray();
        if (times.Length == 0) throw new BenchException($"pgbench did nothing:\n{output}");
        return new((long)transactions, new(Number(output, "tps ="), At(times, 0.5), At(times, 0.99)));
    }

    private static TimeSpan At(double[] sorted, double share)
        => TimeSpan.FromMicroseconds(sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))]);

    private static double Number(string output, string before)
    {
        var line = output.Split('\n').FirstOrDefault(line => line.StartsWith(before, StringComparison.Ordinal))
            ?? throw new BenchException($"pgbench printed no \"{before}\":\n{output}");
        return double.Parse(line[before.Length..].Trim().Split(' ')[0], CultureInfo.InvariantCulture);
    }
}
