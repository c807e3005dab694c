namespace Bursar.Simulation.Tests;

/// <summary>Seeds that found a fault once. They are added here, with what they found, and never removed.</summary>
public sealed class FindingTests
{
    /// <summary>
    /// 1000: a commit that a killed process had written but not synced was found in the log after the restart, and answered for;
    /// then the power failed, and it was gone (SqlitePowerTests).
    /// 89657439: a sync of the log failed, later ones left out what it had not written, and after a power failure the log was
    /// older than the data file (SqlitePowerTests).
    /// 100000147: the deletion of every expired answer failed and was there. The next answer took the place of an old one in the
    /// file, and after another failure it was not found (SqliteDiskTests).
    /// </summary>
    [Theory]
    [InlineData(1000)]
    [InlineData(89657439)]
    [InlineData(100000147)]
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
