using Npgsql;

namespace Bursar.Storage.Tests;

/// <summary>Several nodes on the same books, in one process, their clocks a second apart.</summary>
internal sealed class Nodes : IAsyncDisposable
{
    public const int Count = 3;
    private readonly (Committer Ledger, GatedStore Store)[] _nodes;
    private readonly NpgsqlDataSource[] _watches;
    private readonly List<Gate> _gates = [];
    private int _turn;

    private Nodes((Committer Ledger, GatedStore Store)[] nodes, string[] databases)
    {
        _nodes = nodes;
        _watches = [.. databases.Select(NpgsqlDataSource.Create)];
    }

    /// <summary>Opens all nodes at the same time; the first one creates the tables.</summary>
    public static async Task<Nodes> StartAsync(string[] databases, CommitterOptions? options = null)
    {
        var nodes = await Task.WhenAll(Enumerable.Range(0, Count).Select(i => Task.Run(async () =>
        {
            var store = new GatedStore(await ShardedStore.OpenAsync(databases, Stop));
            var clock = new ManualClock(Start.AddSeconds(i));
            return (new Committer(store, clock, options, fingerprints: new(FingerprintKey)), store);
        })));
        return new(nodes, databases);
    }

    public Committer this[int node] => _nodes[node].Ledger;

    /// <summary>The store beneath a node.</summary>
    public GatedStore Store(int node) => _nodes[node].Store;

    /// <summary>Another one each time.</summary>
    public Committer Next() => this[(int)((uint)Interlocked.Increment(ref _turn) % Count)];

    /// <summary>
    /// Sends one command to a node, and a second to another node when the first is decided and not yet committed. The second must
    /// wait for it.
    /// </summary>
    public async Task<(Outcome First, Outcome Second)> OneAfterTheOtherAsync(Command first, Command second)
    {
        var (sent, gate) = await HoldAsync(first);
        var waiting = this[1].Send(second);
        await SomebodyWaits(sessions: 1);
        Assert.False(waiting.IsCompleted);
        gate.Open();
        return (await sent, await waiting);
    }

    /// <summary>Holds the commits of a node from now on; opened with the end of the test at the latest.</summary>
    public Gate GateAt(int node)
    {
        var gate = new Gate();
        _gates.Add(gate);
        Store(node).BeforeCommit = gate.PassAsync;
        return gate;
    }

    /// <summary>Sends a command to the first node and holds its commit.</summary>
    public async Task<(Task<Outcome> Sent, Gate Gate)> HoldAsync(Command command)
    {
        var gate = GateAt(0);
        var sent = this[0].Send(command);
        await gate.Reached;
        return (sent, gate);
    }

    /// <summary>Ends when so many sessions wait for a lock that another one has.</summary>
    public async Task SomebodyWaits(int sessions)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        while (await WaitingAsync(limit.Token) < sessions)
        {
            // Asked again at once: they are on their way.
        }
    }

    private async Task<long> WaitingAsync(CancellationToken cancellation)
    {
        var waiting = 0L;
        foreach (var watch in _watches)
        {
            await using var ask = watch.CreateCommand(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
            waiting += (long)(await ask.ExecuteScalarAsync(cancellation))!;
        }
        return waiting;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var gate in _gates) gate.Open();
        foreach (var (ledger, _) in _nodes) await ledger.DisposeAsync();
        foreach (var watch in _watches) await watch.DisposeAsync();
    }
}
