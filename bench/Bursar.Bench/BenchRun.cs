using System.Globalization;
using Bursar.Testing;

namespace Bursar.Bench;

/// <summary>One run: the disk, then the requested measurements, then the report. It keeps its files in its own folder.</summary>
internal sealed class BenchRun(string name, BenchSettings settings, CancellationToken cancellation) : IDisposable
{
    private readonly string _folder =
        Directory.CreateDirectory(Path.Combine(settings.Data.FullName, $"bursar-bench-{Environment.ProcessId}")).FullName;

    private readonly List<Section> _sections = [];

    /// <summary>Measures.</summary>
    /// <exception cref="BenchException">A measurement failed or is not valid.</exception>
    public async Task RunAsync()
    {
        var wrk = new Wrk(_folder);
        Console.WriteLine(Machine.Describe(_folder).ToText());
        var disk = FsyncMeasurement.Run(_folder);
        Add(disk.Section);
        await using var postgres = await StartPostgresAsync();
        if (Has("sharded") && postgres is not null) await MeasureShardedAsync(postgres);
        if (name is not "sharded")
        {
            Console.WriteLine("dotnet publish -c Release src/Bursar …\n");
            var bursar = await PublishedBursar.MakeAsync(_folder, readyToRun: true, cancellation);
            await MeasureAsync(new(_folder, wrk, bursar, postgres, StoreKind.All(_folder, postgres), settings));
        }
        Report(disk.Summary);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task MeasureAsync(Workbench bench)
    {
        if (Has("reads"))
        {
            Add(await ReadsMeasurement.RunAsync(bench, cancellation));
            Add(await HistoryMeasurement.RunAsync(_folder, cancellation));
        }
        if (Has("engine"))
        {
            foreach (var kind in bench.Stores) Add(await EngineMeasurement.RunAsync(kind, settings.Short, cancellation));
        }
        if (Has("writes"))
        {
            foreach (var kind in bench.Stores) Add(await HttpWritesMeasurement.RunAsync(bench, kind, cancellation));
        }
        if (Has("turk"))
        {
            foreach (var kind in bench.Stores) Add(await TurkWritesMeasurement.RunAsync(bench, kind, cancellation));
            foreach (var kind in bench.Stores) Add(await TurkLifeMeasurement.RunAsync(bench, kind, cancellation));
        }
        if (Has("prolific"))
        {
            foreach (var kind in bench.Stores) Add(await ProlificApprovalsMeasurement.RunAsync(bench, kind, cancellation));
        }
        if (Has("lists"))
        {
            foreach (var kind in bench.Stores) Add(await ListsMeasurement.RunAsync(bench, kind, cancellation));
        }
        if (Has("pages")) Add(await PagesMeasurement.RunAsync(bench, bench.Stores[0], cancellation));
        if (Has("records")) Add(await RecordsMeasurement.RunAsync(bench, cancellation));
        if (Has("places"))
        {
            foreach (var kind in bench.Stores) Add(await PlacesMeasurement.RunAsync(kind, settings.Short, cancellation));
        }
        if (Has("people"))
        {
            foreach (var kind in bench.Stores) Add(await WorkersMeasurement.RunAsync(bench, kind, cancellation));
            foreach (var kind in bench.Stores) Add(await EligibilityMeasurement.RunAsync(bench, kind, cancellation));
            foreach (var kind in bench.Stores) Add(await AcceptMeasurement.RunAsync(bench, kind, cancellation));
        }
        if (Has("peers"))
        {
            if (bench.Postgres is not null) Add(await PeersMeasurement.RunAsync(bench, bench.Postgres, cancellation));
            if (await PrismMeasurement.RunAsync(bench, cancellation) is { } prism) Add(prism);
        }
        if (name is "growth") Add(await GrowthMeasurement.RunAsync(bench, cancellation));
        if (Has("start")) Add(await StartMeasurement.RunAsync(bench, cancellation));
    }

    /// <summary>What needs no executable: everything is called in this process.</summary>
    private async Task MeasureShardedAsync(PostgresServer postgres)
    {
        await using var second = await PostgresServer.StartAsync(_folder, cancellation);
        var few = settings.Short;
        Add(await ShardedMeasurement.RunAsync(_folder, postgres, second, few, cancellation));
        Add(await FrozenServerMeasurement.RunAsync(_folder, postgres, second, few, cancellation));
        Add(await SpanningReadsMeasurement.RunAsync(_folder, postgres, few, cancellation));
        Add(await FirstDatabaseMeasurement.RunAsync(_folder, postgres, few, cancellation));
    }

    /// <returns>Null if this machine has none; measurements that need it are skipped.</returns>
    private async Task<PostgresServer?> StartPostgresAsync()
    {
        if (await PostgresBinaries.FindAsync() is not null) return await PostgresServer.StartAsync(_folder, cancellation);
        Console.WriteLine(
            $"Skipped the PostgreSQL store and its peers: PostgreSQL {PostgresBinaries.OldestVersion} or later is not "
                + "installed.\n");
        return null;
    }

    private bool Has(string measurement) => name is "all" || string.Equals(name, measurement, StringComparison.Ordinal);

    private void Add(Section section)
    {
        _sections.Add(section);
        Console.WriteLine(section.Title);
        Console.WriteLine(section.Table.ToText());
    }

    private void Report(string disk)
    {
        if (BenchmarksDocument.TargetsOf(_sections) is { } targets) Console.WriteLine(targets.ToText());
        if (settings.Write is not { } file) return;
        var run = string.Create(
            CultureInfo.InvariantCulture,
            $"Measured on {DateTime.UtcNow:yyyy-MM-dd} by `dotnet run -c Release --project bench/Bursar.Bench -- {name} "
            + $"--seconds {settings.Seconds} --rounds {settings.Rounds}{(settings.PgLedger is null ? "" : " --pgledger DIR")}`. "
            + $"{disk}.");
        BenchmarksDocument.Update(file, run, Machine.Describe(_folder), _sections);
        Console.WriteLine($"Written: {file}");
    }
}
