namespace Bursar.Bench;

/// <summary>
/// What ten million transfers change, all with request keys that are still remembered: the same load by turns on books without a
/// history, with a short and with a long one; in the engine, and on the published server.
/// </summary>
internal static class GrowthMeasurement
{
    private const int MostCommands = 4_000_000;
    private const double LeastShare = 0.9;
    private const double MostMemory = 250 * 1024 * 1024;
    private static readonly long[] Sizes = [0, 1_000_000, 10_000_000];

    public static async Task<Section> RunAsync(Workbench bench, CancellationToken cancellation)
    {
        var stores = new List<GrownStore>();
        foreach (var size in Sizes) stores.Add(await GrownStore.MakeAsync(bench, size, cancellation));
        var sizes = stores.ConvertAll(store => store.Bytes);
        var (servers, answers, memory) = await RunServersAsync(stores, bench, cancellation);
        var engines = await RunEnginesAsync(stores, bench.Settings, cancellation);
        await AuditAsync(stores, engines.Sum(engine => engine.Transfers) + answers, bench.Settings, cancellation);

        var table = new Table(
            "transfers to begin with", "data file", "first balance", "first top-up", "balances", "top-ups", "most memory",
            "engine, top-ups", "engine, studies");
        for (var i = 0; i < stores.Count; i++)
            table.Add(
                Figure.Count(stores[i].Transfers),
                Figure.Megabytes(sizes[i]),
                Figure.Time(servers[i].FirstBalance),
                Figure.Time(servers[i].FirstTopUp),
                Figure.Rate(servers[i].Reads.PerSecond),
                Figure.Rate(servers[i].Writes.PerSecond),
                Figure.Megabytes(memory[i]),
                Figure.Rate(engines[i].TopUps.Commands),
                Figure.Rate(engines[i].Studies.Commands));
        return new("Growth", Method(bench.Settings), table, [.. Targets(engines, servers, memory[^1])]);
    }

    private static async Task<List<GrownEngine>> RunEnginesAsync(
        List<GrownStore> stores, BenchSettings settings, CancellationToken cancellation)
    {
        var latencies = new Latencies(MostCommands);
        var engines = new List<GrownEngine>();
        try
        {
            foreach (var store in stores) engines.Add(await GrownEngine.OpenAsync(store.Store, cancellation));
            for (var round = 0; round <= settings.Rounds; round++)
                foreach (var engine in round % 2 == 0 ? engines : engines.AsEnumerable().Reverse())
                    await engine.RunAsync(settings.Round, latencies, counts: round > 0, cancellation);
            return engines;
        }
        finally
        {
            foreach (var engine in engines) await engine.DisposeAsync();
        }
    }

    private static async Task<(List<GrownServer> Servers, long TopUps, List<long> Memory)> RunServersAsync(
        List<GrownStore> stores, Workbench bench, CancellationToken cancellation)
    {
        var servers = new List<GrownServer>();
        try
        {
            foreach (var store in stores) servers.Add(await GrownServer.StartAsync(bench.Bursar, store.Store, cancellation));
            await bench.LoadAsync(cancellation, [.. servers.Select(server => server.Reads)]);
            var topUps = await bench.LoadAsync(cancellation, [.. servers.Select(server => server.Writes)]);
            return (servers, topUps + servers.Count, servers.ConvertAll(server => server.PeakMemory));
        }
        finally
        {
            foreach (var server in servers) await server.DisposeAsync();
        }
    }

    /// <summary>
    /// Everything is recomputed; of what was asked for over HTTP, each connection may have waited for an answer when a round
    /// ended.
    /// </summary>
    private static async Task AuditAsync(
        List<GrownStore> stores, long made, BenchSettings settings, CancellationToken cancellation)
    {
        var found = 0L;
        foreach (var store in stores)
            found += await Audit.RequireAsync(store.Store, store.Transfers, long.MaxValue, cancellation);
        var least = stores.Sum(store => store.Transfers) + made;
        var most = least + stores.Count * (settings.Rounds + 1) * BenchSettings.Connections;
        if (found < least || found > most)
            throw new BenchException($"There are {found} transfers; the clients know of {least} to {most}.");
    }

    private static string Method(BenchSettings settings)
        => "SQLite files. Apart from the demo's own few, their transfers were made one by one through the engine in the "
        + "minutes before. They are top-ups of one book, each with its own request key. So every key is still remembered, "
        + "and every command is looked up among them. The three files are loaded alternately. *First balance* and *first "
        + "top-up*: the time from starting the published executable to that answer, measured once; a command with a key "
        + "waits until the keys in the file have been read. *Balances* (MTurk's) and *top-ups*: over HTTP, "
        + $"{BenchSettings.Connections} connections by wrk, each top-up with an Idempotency-Key. *Most memory* is the "
        + "executable's peak resident memory. *Engine*: 128 callers in the committer's own process, each with request keys: "
        + $"top-ups, and lives of studies (draft, publish, take a place, approve, stop: five commands). {settings.InWords}, "
        + "after one to warm up; medians. Afterwards every file was audited.";

    private static IEnumerable<Target> Targets(List<GrownEngine> engines, List<GrownServer> servers, long memory)
    {
        var what = $"with {Figure.Count(Sizes[^1])} transfers";
        yield return Share("balances over HTTP", new Pair(servers[0].Reads, servers[^1].Reads).Share);
        yield return Share("top-ups over HTTP", new Pair(servers[0].Writes, servers[^1].Writes).Share);
        yield return Share("engine, top-ups", engines[^1].TopUps.Commands / engines[0].TopUps.Commands);
        yield return Share("engine, studies", engines[^1].Studies.Commands / engines[0].Studies.Commands);
        yield return Target.AtMost($"most memory {what}", MostMemory, memory, Figure.Megabytes);

        Target Share(string name, double share) => Target.AtLeast(
            $"{name} {what}: share of the speed without", LeastShare, share, Figure.Ratio);
    }
}
