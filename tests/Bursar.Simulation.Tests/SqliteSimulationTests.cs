namespace Bursar.Simulation.Tests;

/// <summary>Random commands and random faults over SQLite.</summary>
public sealed class SqliteSimulationTests
{
    [Fact]
    public Task Commands_ThroughFaultsOfTheDiskAndEndsOfTheProcess_AreDoneOnceAndKept()
        => Runs.ManyAsync(() => Task.FromResult<World>(new SqliteWorld()));
}
