using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Bursar.Bench;

/// <summary>How long the disk takes to make 4 KiB durable: the bound of everything that is written.</summary>
internal static class FsyncMeasurement
{
    private const int Blocks = 4_000;
    private const int BlockBytes = 4_096;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <returns>The section, and the same in a few words, to stand beside every throughput.</returns>
    public static (Section Section, string Summary) Run(string folder)
    {
        var path = Path.Combine(folder, "fsync");
        var table = new Table("4 KiB and fsync", "p50", "p99", "one after another");
        using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write))
        {
            var appended = Add(table, "appended", Measure(file));
            var over = Add(table, "overwritten", Measure(file));
            File.Delete(path);
            var section = new Section(
                "The disk",
                $"{Figure.Count(Blocks)} blocks, in the folder that also holds SQLite's files and PostgreSQL's cluster. Every "
                + "write below ends with at least one such fsync, which many commands can share. A write-ahead log is appended "
                + "to until it is full, and then overwritten.",
                table);
            return (section, $"4 KiB and fsync: {appended} appended, {over} overwritten");
        }
    }

    private static Latencies Measure(SafeFileHandle file)
    {
        var latencies = new Latencies(Blocks);
        var block = new byte[BlockBytes];
        Random.Shared.NextBytes(block);
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; i < Blocks && Stopwatch.GetElapsedTime(begin) < Longest; i++)
        {
            var start = Stopwatch.GetTimestamp();
            RandomAccess.Write(file, block, (long)i * BlockBytes);
            RandomAccess.FlushToDisk(file);
            latencies.AddSince(start);
        }
        return latencies;
    }

    private static string Add(Table table, string name, Latencies latencies)
    {
        var median = latencies.Percentile(0.5);
        table.Add(name, Figure.Time(median), Figure.Time(latencies.Percentile(0.99)), Figure.Rate(1 / median.TotalSeconds));
        return Figure.Time(median);
    }
}
