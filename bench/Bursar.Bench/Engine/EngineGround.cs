using Bursar.Storage;

namespace Bursar.Bench;

/// <summary>A store with books in it, open for callers in this process, and audited when they have gone.</summary>
internal sealed class EngineGround : IAsyncDisposable
{
    private const int MostCommands = 8_000_000;
    private readonly BenchStore _store;
    private readonly Witness _witness;
    private readonly Committer _committer;
    private readonly EngineSetup _setup;
    private readonly Latencies _latencies = new(MostCommands);
    private long _transfers;

    private EngineGround(BenchStore store, Committer committer, Witness witness)
    {
        (_store, _committer, _witness) = (store, committer, witness);
        _setup = new(committer);
    }

    /// <summary>The books' numbers.</summary>
    public IReadOnlyList<int> Books { get; private set; } = [];

    /// <summary>Opens so many books in a new store.</summary>
    public static async Task<EngineGround> OpenAsync(StoreKind kind, string name, int books, CancellationToken cancellation)
    {
        var store = await kind.MakeAsync(name, cancellation);
        Directory.CreateDirectory(store.Data);
        var witness = Witness.Open(new DataDirectory(store.Data).WitnessFile);
        var ground = new EngineGround(store, await store.CommitAsync(witness, cancellation), witness);
        ground.Books = await ground._setup.OpenBooksAsync(books, cancellation);
        return ground;
    }

    /// <summary>One round of a cell.</summary>
    public async Task<EngineRound> RunAsync(EngineCell cell, TimeSpan time, bool counts, CancellationToken cancellation)
    {
        var (transfers, round) = await cell.RunAsync(_committer, _setup, time, _latencies, counts, cancellation);
        _transfers += transfers;
        return round;
    }

    /// <summary>Closes the store and audits it.</summary>
    /// <exception cref="BenchException">Something is wrong in it, or a transfer is missing or too many.</exception>
    public async Task CloseAsync(CancellationToken cancellation)
    {
        await DisposeAsync();
        var transfers = _transfers + _setup.Transfers;
        await Audit.RequireAsync(_store, transfers, transfers, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _committer.DisposeAsync();
        _witness.Dispose();
    }
}
