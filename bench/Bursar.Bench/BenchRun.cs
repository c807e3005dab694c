using System.Globalization;

namespace Bursar.Bench;

/// <summary>One run: the disk first, then the measurements asked for, then the report. Its files lie in a folder of its own.</summary>
internal sealed class BenchRun(string name, BenchSettings settings, CancellationToken cancellation) : IDisposable
{
    private readonly string _folder =
        Directory.CreateDirectory(Path.Combine(settings.Data.FullName, $"bursar-bench-{Environment.ProcessId}")).FullName;

    private readonly List<Section> _sections = [];

    /// <summary>Measures.</summary>
    /// <exception cref="BenchException">A measurement failed, or must not count.</exception>
    public async Task RunAsync()
    {
        var wrk = new Wrk(_folder);
        Console.WriteLine(Machine.Describe(_folder).ToText());
        Add(FsyncMeasurement.Run(_folder));
        Console.WriteLine("dotnet publish -c Release src/Bursar …\n");
        var bench = new Workbench(_folder, wrk, await PublishedBursar.MakeAsync(_folder, readyToRun: true, cancellation), [StoreKind.Sqlite(_folder)], settings);
        if (Has("reads"))
        {
            Add(await ReadsMeasurement.RunAsync(bench, cancellation));
            Add(await HistoryMeasurement.RunAsync(_folder, cancellation));
        }
        if (Has("writes"))
        {
            foreach (var kind in bench.Stores) Add(await EngineMeasurement.RunAsync(kind, settings.Short, cancellation));
            foreach (var kind in bench.Stores) Add(await HttpWritesMeasurement.RunAsync(bench, kind, cancellation));
        }
        if (Has("start")) Add(await StartMeasurement.RunAsync(bench, cancellation));
        Report();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private bool Has(string measurement) => name is "all" || string.Equals(name, measurement, StringComparison.Ordinal);

    private void Add(Section section)
    {
        _sections.Add(section);
        Console.WriteLine(section.Title);
        Console.WriteLine(section.Table.ToText());
    }

    private void Report()
    {
        if (BenchmarksDocument.TargetsOf(_sections) is { } targets) Console.WriteLine(targets.ToText());
        if (settings.Write is not { } file) return;
        var command = string.Create(
            CultureInfo.InvariantCulture,
            $"dotnet run -c Release --project bench/Bursar.Bench -- {name} --seconds {settings.Seconds} --rounds {settings.Rounds} --write {file}");
        BenchmarksDocument.Write(file, command, Machine.Describe(_folder), _sections);
        Console.WriteLine($"Written: {file}");
    }
}
