using System.Globalization;
using System.Runtime.InteropServices;

namespace Bursar.Bench;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static Table Describe(string dataFolder)
    {
        var table = new Table("machine", "");
        table.Add("processor", $"{Processor()}, {Environment.ProcessorCount} cores");
        table.Add("memory", $"{Figure.Count(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024.0 / 1024 / 1024)} GiB");
        table.Add("operating system", $"{RuntimeInformation.OSDescription}, {Environment.OSVersion.VersionString}");
        table.Add("runtime", RuntimeInformation.FrameworkDescription);
        table.Add("file system of the data", FileSystem(dataFolder));
        return table;
    }

    /// <summary>What this process has written to files, in bytes; 0 where the system does not say.</summary>
    public static long Written()
        => Field("/proc/self/io", "wchar", ':') is { } bytes ? long.Parse(bytes, CultureInfo.InvariantCulture) : 0;

    private static string Processor()
        => Field("/proc/cpuinfo", "model name", ':') ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string FileSystem(string folder)
    {
        var drive = DriveInfo.GetDrives()
            .Where(drive => folder.StartsWith(drive.Name, StringComparison.Ordinal))
            .MaxBy(drive => drive.Name.Length);
        return drive?.DriveFormat ?? "unknown";
    }

    private static string? Field(string file, string name, char separator)
    {
        if (!File.Exists(file)) return null;
        var line = File.ReadLines(file).FirstOrDefault(text => text.StartsWith(name, StringComparison.Ordinal));
        return line?[(line.IndexOf(separator) + 1)..].Trim();
    }
}
