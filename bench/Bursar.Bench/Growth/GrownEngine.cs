using Bursar.Storage;

namespace Bursar.Bench;

/// <summary>The engine in this process over books with a history.</summary>
internal sealed class GrownEngine : IAsyncDisposable
{
    private const int Callers = 128;
    private readonly Committer _ledger;

    private GrownEngine(Committer ledger) => _ledger = ledger;

    /// <summary>One top-up after another.</summary>
    public EngineCell TopUps { get; } = new(new TopUps(GrownStore.Book), Callers, keyed: true);

    /// <summary>One study's life after another.</summary>
    public EngineCell Studies { get; } = new(new HoldPayRelease(GrownStore.Book), Callers, keyed: true);

    /// <summary>How many transfers its callers have made.</summary>
    public long Transfers { get; private set; }

    public static async Task<GrownEngine> OpenAsync(BenchStore store, CancellationToken cancellation)
        => new(await store.CommitAsync(witness: null, cancellation));

    /// <summary>One round of each kind.</summary>
    public async Task RunAsync(TimeSpan time, Latencies latencies, bool counts, CancellationToken cancellation)
    {
        foreach (var cell in (EngineCell[])[TopUps, Studies])
            Transfers += (await cell.RunAsync(
                _ledger, new EngineSetup(_ledger), time, latencies, counts, cancellation)).Transfers;
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();
}
