namespace Bursar.Simulation.Tests;

/// <summary>Seeds that found a fault once. They are added here, with what they found, and never removed.</summary>
public sealed class FindingTests
{
    /// <summary>
    /// 1000: a commit that a killed process had written but not synced was found in the log after the restart, and answered for;
    /// then the power failed, and it was gone (SqlitePowerTests).
    /// </summary>
    [Theory]
    [InlineData(1000)]
    public Task Sqlite_SeedThatFoundAFault_FindsNone(int seed)
        => Runs.OneAsync(seed, () => Task.FromResult<World>(new SqliteWorld()));

    /// <summary>Without this, a seed would be worth nothing.</summary>
    [Fact]
    public async Task Run_OfTheSameSeed_IsTheSame()
    {
        var seed = TestSeed.Print();
        Assert.Equal(await LogAsync(seed), await LogAsync(seed));
    }

    private static async Task<IReadOnlyList<string>> LogAsync(int seed)
    {
        await using var world = new SqliteWorld();
        var run = await Simulator.RunAsync(seed, world, 200, TestContext.Current.CancellationToken);
        Assert.Null(run.Fault);
        var directory = Path.GetDirectoryName(world.WitnessFile)!;
        return [.. run.Log.Select(line => line.Replace(directory, "", StringComparison.Ordinal))];
    }
}
