using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>Bursar's whole server with the demo's books, in this process.</summary>
internal sealed class InProcessServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<(ILedger Ledger, string Url)> _started =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task _run = Task.CompletedTask;

    public ILedger Ledger => _started.Task.Result.Ledger;

    public Uri Url => new(_started.Task.Result.Url);

    public static async Task<InProcessServer> StartAsync(string data, CancellationToken cancellation)
    {
        var server = new InProcessServer();
        server._run = BursarServer.RunAsync(server.Plan(data), server._stop.Token);
        await await Task.WhenAny(server._run, server._started.Task.WaitAsync(cancellation));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _stop.Dispose();
    }

    private ServerPlan Plan(string data) => new(new DataDirectory(data))
    {
        Options = new() { ["Bursar:Urls"] = $"http://127.0.0.1:{ServerProcess.FreePort()}" },
        Store = StoreSettings.OfSqlite,
        LoopbackOnly = true,
        Seed = (ledger, box, cancellation) => new DemoBooks(ledger, box, cancellation).SeedAsync(),
        Greeting = (ledger, url, _) =>
        {
            _started.SetResult((ledger, url));
            return Task.FromResult("");
        },
    };
}
