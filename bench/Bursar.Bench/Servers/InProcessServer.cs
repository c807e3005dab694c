namespace Bursar.Bench;

/// <summary>Bursar's whole server with the demo's books, in this process.</summary>
internal static class InProcessServer
{
    public static Task<BursarServer> StartAsync(string data, CancellationToken cancellation) => BursarServer.StartAsync(
        new(new DataDirectory(data))
        {
            Options = new() { ["Bursar:Urls"] = "http://127.0.0.1:0" },
            Store = StoreSettings.OfSqlite,
            LoopbackOnly = true,
            Seed = (ledger, box, stop) => new DemoBooks(ledger, box, stop).SeedAsync(),
        },
        cancellation);
}
