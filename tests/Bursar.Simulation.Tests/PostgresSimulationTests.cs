namespace Bursar.Simulation.Tests;

/// <summary>Random commands and random faults over PostgreSQL.</summary>
public sealed class PostgresSimulationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commands_ThroughBrokenConnectionsAndEndsOfTheNode_AreDoneOnceAndKept()
    {
        await using var server = await PostgresWorld.StartServerAsync(Stop);
        await Runs.ManyAsync(async () => await PostgresWorld.CreateAsync(server, killsOneIn: 100, Stop), share: 0.1);
    }
}
