using System.Diagnostics;

namespace Bursar.Bench;

/// <summary>How long the disk takes to make 4 KiB durable: the bound of everything that is written.</summary>
internal static class FsyncMeasurement
{
    private const int Blocks = 4_000;
    private const int BlockBytes = 4_096;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static Section Run(string folder)
    {
        var latencies = new Latencies(Blocks);
        var path = Path.Combine(folder, "fsync");
        var block = new byte[BlockBytes];
        Random.Shared.NextBytes(block);
        using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write))
        {
            var begin = Stopwatch.GetTimestamp();
            for (var i = 0; i < Blocks && Stopwatch.GetElapsedTime(begin) < Longest; i++)
            {
                var start = Stopwatch.GetTimestamp();
                RandomAccess.Write(file, block, (long)i * BlockBytes);
                RandomAccess.FlushToDisk(file);
                latencies.AddSince(start);
            }
        }
        File.Delete(path);

        var table = new Table("append 4 KiB and fsync", "p50", "p99", "one after another");
        var median = latencies.Percentile(0.5);
        table.Add($"{Figure.Count(latencies.Count)} times", Figure.Time(median), Figure.Time(latencies.Percentile(0.99)), Figure.Rate(1 / median.TotalSeconds));
        return new("The disk", "Every write below ends with at least one such fsync; many commands can share one.", table);
    }
}
