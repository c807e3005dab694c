namespace Bursar.Simulation.Tests;

/// <summary>Random commands and random faults over PostgreSQL.</summary>
public sealed class PostgresSimulationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Commands_ThroughBrokenConnectionsAndEndsOfTheNode_AreDoneOnceAndKept(bool sharded)
    {
        await using var server = await PostgresWorld.StartServerAsync(Stop);
        await Runs.ManyAsync(
            async () => await PostgresWorld.CreateAsync(server, sharded, killsOneIn: sharded ? 0 : 100, Stop), share: 0.1);
    }
}
